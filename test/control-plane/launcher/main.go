// Command launcher is the first process of the container that runs a whole control plane. The container has no shell.
//
// Its argument is a JSON file: a list of programs, each {"name", "program", "args"}. It starts them all and starts one
// again when it ends, as a kubelet would do for static pods. SIGUSR1 stops kube-apiserver and keeps it down, SIGUSR2
// starts it again; SIGTERM and SIGINT end everything, and so does the clock, should the test be killed.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

const (
	switchable   = "kube-apiserver"
	restartPause = 500 * time.Millisecond
	grace        = 10 * time.Second
	lifetime     = 2 * time.Hour
)

type program struct {
	Name    string   `json:"name"`
	Program string   `json:"program"`
	Args    []string `json:"args"`

	lock    sync.Mutex
	wanted  bool
	process *os.Process
	wake    chan struct{}
}

func main() {
	if len(os.Args) != 2 {
		fail("usage: launcher FILE")
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	var programs []*program
	if err := json.Unmarshal(text, &programs); err != nil {
		fail(os.Args[1], err)
	}

	signals := make(chan os.Signal, 8)
	signal.Notify(signals, syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGTERM, syscall.SIGINT)

	time.AfterFunc(lifetime, func() { signals <- syscall.SIGTERM })
	for _, p := range programs {
		p.wake = make(chan struct{}, 1)
		p.wanted = true
		go p.run()
	}
	for received := range signals {
		switch received {
		case syscall.SIGUSR1, syscall.SIGUSR2:
			for _, p := range programs {
				if p.Name == switchable {
					p.want(received == syscall.SIGUSR2)
				}
			}
		default:
			var group sync.WaitGroup
			for _, p := range programs {
				group.Go(func() { p.end() })
			}
			group.Wait()
			return
		}
	}
}

// run keeps the program running while it is wanted.
func (p *program) run() {
	for {
		p.lock.Lock()
		if !p.wanted {
			p.lock.Unlock()
			<-p.wake
			continue
		}
		command := exec.Command(p.Program, p.Args...)
		command.Stdout, command.Stderr = os.Stdout, os.Stderr
		err := command.Start()
		if err == nil {
			p.process = command.Process
		}
		p.lock.Unlock()
		fmt.Println("launcher:", p.Name, "started")

		if err == nil {
			err = command.Wait()
		}
		p.lock.Lock()
		p.process = nil
		p.lock.Unlock()
		fmt.Println("launcher:", p.Name, "ended:", err)
		time.Sleep(restartPause)
	}
}

func (p *program) want(wanted bool) {
	p.lock.Lock()
	p.wanted = wanted
	process := p.process
	p.lock.Unlock()
	if wanted {
		select {
		case p.wake <- struct{}{}:
		default:
		}
	} else if process != nil {
		_ = process.Signal(syscall.SIGTERM)
	}
}

// end stops the program for good, by force after a while.
func (p *program) end() {
	p.want(false)
	for deadline := time.Now().Add(grace); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		p.lock.Lock()
		process := p.process
		p.lock.Unlock()
		if process == nil {
			return
		}
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	if p.process != nil {
		_ = p.process.Kill()
	}
}

func fail(reason ...any) {
	fmt.Fprintln(os.Stderr, append([]any{"launcher:"}, reason...)...)
	os.Exit(1)
}
