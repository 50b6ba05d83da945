module portcullis.example/bench/replay

go 1.24
