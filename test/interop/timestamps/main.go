// Command timestamps serves Sigstore's timestamp authority, keys in memory, on a free port of loopback, and says its
// address in one line. Its own program listens on port 2112 as well, for metrics, so that a machine has room for one.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"time"

	"github.com/sigstore/timestamp-authority/v2/pkg/server"
	"github.com/spf13/viper"
)

func main() {
	// The defaults of `timestamp-server serve`, which are not the library's.
	viper.Set("timestamp-signer", "memory")
	viper.Set("timestamp-signer-hash", "sha256")
	viper.Set("default-policy-oid", "1.3.6.1.4.1.57264.2")
	viper.Set("accepted-policy-oids", []string{"1.3.6.1.4.1.57264.2"})
	viper.Set("max-request-body-size", 1<<20)
	authority := server.NewRestAPIServer("127.0.0.1", 0, []string{"http"}, false, 30*time.Second, 30*time.Second)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr())
	log.Fatal(http.Serve(listener, authority.GetHandler()))
}
