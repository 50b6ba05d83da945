// Command referrers-registry serves one of two registries of others that have the referrers API, in memory, on a free
// port of loopback, and says its address in one line. Neither is to be had as a program with that API switched on.
package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"

	"cuelabs.dev/go/oci/ociregistry/ocimem"
	"cuelabs.dev/go/oci/ociregistry/ociserver"
	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	served := map[string]func() http.Handler{
		"go-containerregistry": func() http.Handler {
			return registry.New(registry.WithReferrersSupport(true), registry.Logger(log.New(io.Discard, "", 0)))
		},
		"ociregistry": func() http.Handler {
			return ociserver.New(ocimem.NewWithConfig(&ocimem.Config{}), nil)
		},
		"ociregistry-immutable": func() http.Handler {
			return ociserver.New(ocimem.NewWithConfig(&ocimem.Config{ImmutableTags: true}), nil)
		},
	}
	if len(os.Args) != 2 || served[os.Args[1]] == nil {
		log.Fatal("usage: referrers-registry go-containerregistry|ociregistry|ociregistry-immutable")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr())
	log.Fatal(http.Serve(listener, served[os.Args[1]]()))
}
