// Command replay sends the requests that a copy of everything on a list of "from to" lines takes, and does nothing else:
// no digest is computed, no answer is looked at beyond what the next request needs. What it takes is what the two
// registries take on this machine, whatever the client. bench/copy.mjs prints it as the floor.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
)

// As many requests on their way as we allow ourselves.
const width = 16

var (
	client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: width, DisableCompression: true}}
	lanes  = make(chan struct{}, width)
)

const manifestType = "application/vnd.oci.image.manifest.v1+json"

type blob struct {
	Digest string `json:"digest"`
}

type manifest struct {
	Config blob   `json:"config"`
	Layers []blob `json:"layers"`
}

// A place: host, repository, tag and digest.
type place struct{ host, repository, tag, digest string }

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	once(lines[0])
	// Images beyond the lanes would only wait.
	images := make(chan struct{}, width)
	var all sync.WaitGroup
	for _, line := range lines {
		all.Add(1)
		images <- struct{}{}
		go func() {
			defer all.Done()
			from, to, _ := strings.Cut(line, " ")
			copyOne(parse(from), parse(to))
			<-images
		}()
	}
	all.Wait()
}

// What is asked once for each registry or repository: who are you, are there referrers (twice), and which tags are there.
func once(line string) {
	first, second, _ := strings.Cut(line, " ")
	from, to := parse(first), parse(second)
	send("GET", "http://"+from.host+"/v2/", nil)
	if to.host != from.host {
		send("GET", "http://"+to.host+"/v2/", nil)
	}
	for range 2 {
		send("GET", from.at("referrers/"+from.digest), nil)
	}
	send("GET", from.at("tags/list?n=1000"), nil)
}

func copyOne(from, to place) {
	tag := to.at("manifests/" + to.tag)
	before, _ := send("GET", tag, nil)
	_, content := send("GET", from.at("manifests/"+from.digest), nil)
	evidence := strings.Replace(from.digest, ":", "-", 1)
	sideBySide([]string{"", ".sig", ".att", ".sbom"}, func(ending string) { send("GET", from.at("manifests/"+evidence+ending), nil) })
	var parts manifest
	if err := json.Unmarshal(content, &parts); err != nil {
		panic(err)
	}
	blobs := append([]blob{parts.Config}, parts.Layers...)
	pinned := to.at("manifests/" + from.digest)
	isThere := before.Get("Docker-Content-Digest") == from.digest
	if !isThere {
		send("HEAD", pinned, nil)
	}
	sideBySide(blobs, func(one blob) {
		if isThere {
			send("HEAD", to.at("blobs/"+one.Digest), nil)
			return
		}
		carry(one.Digest, from, to)
	})
	if !isThere {
		send("PUT", pinned, content)
	}
	send("GET", pinned, nil)
	send("GET", tag, nil)
	if !isThere {
		send("PUT", tag, content)
		send("GET", tag, nil)
	}
}

// Mounts a blob, or where that opens an upload, sends it.
func carry(digest string, from, to place) {
	mountable := to.repository
	if from.host == to.host {
		mountable = from.repository
	}
	opened, _ := send("POST", to.at("blobs/uploads/?mount="+digest+"&from="+mountable), nil)
	upload := opened.Get("Location")
	if upload == "" || !strings.Contains(upload, "/uploads/") {
		return
	}
	lanes <- struct{}{}
	defer func() { <-lanes }()
	arriving := do(newRequest("GET", from.at("blobs/"+digest), nil))
	defer arriving.Body.Close()
	sending := newRequest("PUT", upload+"&digest="+digest, arriving.Body)
	sending.ContentLength = arriving.ContentLength
	do(sending).Body.Close()
}

func send(method, url string, body []byte) (http.Header, []byte) {
	lanes <- struct{}{}
	defer func() { <-lanes }()
	answer := do(newRequest(method, url, bytes.NewReader(body)))
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		panic(err)
	}
	return answer.Header, content
}

func newRequest(method, url string, body io.Reader) *http.Request {
	request, err := http.NewRequest(method, url, body)
	if err != nil {
		panic(err)
	}
	request.Header.Set("Accept", manifestType)
	if strings.Contains(url, "/manifests/") {
		request.Header.Set("Content-Type", manifestType)
	}
	return request
}

func do(request *http.Request) *http.Response {
	answer, err := client.Do(request)
	if err != nil {
		panic(err)
	}
	if answer.StatusCode >= 400 && answer.StatusCode != http.StatusNotFound {
		panic(fmt.Sprint(request.Method, " ", request.URL, ": ", answer.Status))
	}
	return answer
}

func sideBySide[Item any](items []Item, work func(Item)) {
	var all sync.WaitGroup
	for _, item := range items {
		all.Add(1)
		go func() {
			defer all.Done()
			work(item)
		}()
	}
	all.Wait()
}

func (at place) at(rest string) string {
	return "http://" + at.host + "/v2/" + at.repository + "/" + rest
}

func parse(reference string) place {
	name, digest, _ := strings.Cut(reference, "@")
	host, rest, _ := strings.Cut(name, "/")
	repository, tag, _ := strings.Cut(rest, ":")
	return place{host, repository, tag, digest}
}
