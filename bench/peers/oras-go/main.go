// Command oras-go copies everything on a list of "from to" lines in one process, as a program on oras.land/oras-go/v2
// would: oras.Copy, or with --recursive oras.ExtendedCopy, which takes referrers along. It is a contestant of bench/copy.mjs.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"

	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"golang.org/x/sync/errgroup"
	"oras.land/oras-go/v2"
	"oras.land/oras-go/v2/registry/remote"
	"oras.land/oras-go/v2/registry/remote/auth"
	"oras.land/oras-go/v2/registry/remote/retry"
)

// Images at once, and parts of each: as many as we take ourselves.
const (
	images = 8
	parts  = 4
)

func main() {
	list, isRecursive := os.Args[1], len(os.Args) > 2 && os.Args[2] == "--recursive"
	if err := copyAll(list, isRecursive); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func copyAll(list string, isRecursive bool) error {
	text, err := os.ReadFile(list)
	if err != nil {
		return err
	}
	// Go keeps two idle connections to a host by itself, which a copy of many images would outgrow at once.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = images * parts
	client := &auth.Client{Client: &http.Client{Transport: retry.NewTransport(transport)}, Cache: auth.NewCache()}
	group, ctx := errgroup.WithContext(context.Background())
	group.SetLimit(images)
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		from, to, _ := strings.Cut(line, " ")
		group.Go(func() error { return copyOne(ctx, client, from, to, isRecursive) })
	}
	return group.Wait()
}

func copyOne(ctx context.Context, client remote.Client, from, to string, isRecursive bool) error {
	source, err := open(client, from)
	if err != nil {
		return err
	}
	target, err := open(client, to)
	if err != nil {
		return err
	}
	graph := oras.CopyGraphOptions{Concurrency: parts}
	if source.Reference.Registry == target.Reference.Registry {
		graph.MountFrom = func(context.Context, ocispec.Descriptor) ([]string, error) {
			return []string{source.Reference.Repository}, nil
		}
	}
	if isRecursive {
		options := oras.ExtendedCopyOptions{ExtendedCopyGraphOptions: oras.ExtendedCopyGraphOptions{CopyGraphOptions: graph}}
		_, err = oras.ExtendedCopy(ctx, source, source.Reference.Reference, target, target.Reference.Reference, options)
		return err
	}
	_, err = oras.Copy(ctx, source, source.Reference.Reference, target, target.Reference.Reference, oras.CopyOptions{CopyGraphOptions: graph})
	return err
}

func open(client remote.Client, reference string) (*remote.Repository, error) {
	repository, err := remote.NewRepository(reference)
	if err != nil {
		return nil, err
	}
	repository.PlainHTTP = true
	repository.Client = client
	return repository, nil
}
