"""What whoever runs the server relies on: exit codes, files, addresses, and a log that holds nobody."""

import json
import os
import re
import signal
import socket
import subprocess
import urllib.request

import pytest

from partners import PARTNER_1
from server import BINARY, HOST, READY_WITHIN_SECONDS, REPOSITORY, STOPS_WITHIN_SECONDS, eventually
from wire import Wire


def serve(*arguments):
    """Runs a server that is to refuse its start."""
    return subprocess.run(
        [str(BINARY), "serve", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        timeout=READY_WITHIN_SECONDS,
        check=False,
    )


class TestStarting:
    def test_every_option_stands_in_the_page_of_the_configuration(self):
        offered = set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", serve("--help").stdout, re.MULTILINE)) - {"--help", "--version"}
        page = (REPOSITORY / "docs" / "configuration.md").read_text().split("## Command line")[1]
        written = set(re.findall(r"^\| (`--.*?) \|", page, re.MULTILINE))
        told = {option for cell in written for option in re.findall(r"--[a-z-]+", cell)}
        assert offered and offered == told

    @pytest.mark.parametrize("port", ["-1", "65536", "70000", "4294967296"])
    def test_a_port_out_of_range_is_refused(self, tmp_path, port):
        ended = serve(f"--port={port}", "--data", tmp_path / "data")
        assert ended.returncode == 252
        assert port in ended.stderr and "65535" in ended.stderr
        assert "Usage" not in ended.stderr

    @pytest.mark.parametrize("words", [("--prot", "8080"), ("--port", "many"), ("--auth", "lax"), ("--port",)])
    def test_a_wrong_option_is_told_in_a_line_that_says_where_help_is(self, words):
        ended = serve(*words)
        assert ended.returncode == 252
        assert ended.stderr.startswith("Error: ") and "'cosell serve --help'" in ended.stderr
        assert words[0] in ended.stderr
        assert "Usage" not in ended.stderr

    @pytest.mark.parametrize("token", ["", "too-short", "a token with blanks in it"])
    def test_a_control_token_that_is_none_is_refused_and_not_repeated(self, tmp_path, token):
        ended = serve("--port", 0, "--data", tmp_path / "data", "--control-token", token)
        assert ended.returncode == 252
        assert "16 to 256" in ended.stderr
        assert not token or token not in ended.stderr

    def test_an_empty_data_folder_is_refused(self):
        ended = serve("--port", 0, "--data", "")
        assert ended.returncode == 252
        assert "--data" in ended.stderr

    def test_a_taken_port_has_its_exit_code(self, server, tmp_path):
        ended = serve("--port", server.port, "--data", tmp_path / "data")
        assert ended.returncode == 3
        assert f"Port {server.port} of {HOST} is taken" in ended.stderr

    def test_an_address_of_another_machine_has_it_too(self, tmp_path):
        ended = serve("--host", "192.0.2.1", "--port", 0, "--data", tmp_path / "data")
        assert ended.returncode == 3
        assert "192.0.2.1" in ended.stderr
        assert "descriptor" not in ended.stderr

    def test_a_folder_in_use_has_its_exit_code(self, server):
        ended = serve("--port", 0, "--data", server.folder / "data")
        assert ended.returncode == 4

    def test_a_key_in_bombs_is_refused_at_once(self, tmp_path):
        steps = ["a0: &a0 [x]"]
        steps += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]" for n in range(1, 12)]
        for end in ("? *a11\n: x", "[*a11]: x", "*a11 : x"):
            file = tmp_path / "bomb.yaml"
            file.write_text("\n".join([*steps, end]))
            ended = serve("--port", 0, "--data", tmp_path / "data", "--config", file)
            assert ended.returncode == 253
            assert "write plain words as keys" in ended.stderr

    def test_a_configuration_comes_through_a_pipe(self, tmp_path):
        reader, writer = os.pipe()
        os.write(writer, b"auth: lax\n")
        os.close(writer)
        command = [BINARY, "serve", "--port", "0", "--data", tmp_path / "data", "--config", f"/dev/fd/{reader}"]
        try:
            ended = subprocess.run(
                [*map(str, command)],
                capture_output=True,
                text=True,
                pass_fds=[reader],
                timeout=READY_WITHIN_SECONDS,
                check=False,
            )
        finally:
            os.close(reader)
        assert ended.returncode == 253
        assert "auth: lax is not known" in ended.stderr

    def test_an_unusable_folder_has_its_exit_code(self, tmp_path):
        (tmp_path / "file").write_text("")
        assert serve("--port", 0, "--data", tmp_path / "file" / "data").returncode == 6

    def test_an_unusable_configuration_has_its_exit_code(self, tmp_path):
        file = tmp_path / "cosell.yaml"
        file.write_text("auth: maybe\n")
        ended = serve("--port", 0, "--data", tmp_path / "data", "--config", file)
        assert ended.returncode == 253
        assert "auth" in ended.stderr and "Usage" not in ended.stderr

    @pytest.mark.parametrize("host", ["::1", "[::1]"])
    def test_an_ipv6_address_is_taken_and_printed_in_brackets(self, tmp_path, host):
        command = [str(BINARY), "serve", "--host", host, "--port", "0", "--data", str(tmp_path / "data")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
            line = process.stdout.readline()
            process.send_signal(signal.SIGTERM)
            process.stdout.read()
        assert re.match(r"Cosell answers at http://\[::1\]:\d+\.", line)


class TestReadiness:
    def test_alive_and_ready_are_asked_apart(self, server):
        assert server.get("/health").read() == b"alive\n"
        assert server.get("/ready").read() == b"ready\n"


class TestFiles:
    def test_files_are_their_owners_only_in_a_folder_that_was_there(self, servers, tmp_path):
        server = servers.start()
        for file in (server.folder / "data").iterdir():
            assert file.stat().st_mode & 0o777 == (0o700 if file.is_dir() else 0o600), file


class TestLog:
    CALLS = 2000

    def test_a_log_that_nobody_reads_holds_no_call_and_no_stop(self, tmp_path):
        with socket.socket() as free:
            free.bind((HOST, 0))
            port = free.getsockname()[1]
        reader, writer = os.pipe()
        command = [str(BINARY), "serve", "--port", str(port), "--data", str(tmp_path / "data"), "--log-format", "json"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=writer, cwd=REPOSITORY)
        os.close(writer)
        try:

            class Running:
                endpoint = f"http://{HOST}:{port}"

            running = Running()
            running.port = port

            def is_alive():
                try:
                    return urllib.request.urlopen(f"{running.endpoint}/health", timeout=2).status == 200
                except OSError:
                    return False

            eventually(is_alive, within=READY_WITHIN_SECONDS)
            wire = Wire(running, PARTNER_1)
            for _ in range(self.CALLS):
                assert wire.call("ListSolutions", {"Catalog": "Sandbox"}).status == 200
            wire.close()
            assert is_alive()
            process.send_signal(signal.SIGTERM)
            assert process.wait(STOPS_WITHIN_SECONDS) == 0
        finally:
            process.kill()
            process.wait()
            os.close(reader)

    def test_numbers_are_numbers(self, servers):
        server = servers.start(arguments=["--log-format", "json"])
        wire = Wire(server, PARTNER_1)
        request_id = wire.call("ListSolutions", {"Catalog": "Sandbox"}).headers["x-amzn-requestid"]
        wire.close()

        def facts():
            return [json.loads(line) for line in server.log.splitlines() if request_id in line]

        [line] = eventually(facts)
        assert line["status"] == 200
        assert isinstance(line["ms"], float | int)


def cosell(*arguments):
    return subprocess.run([str(BINARY), *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False)


class TestData:
    """Backups are made while a server works; what replaces its data waits until it has stopped."""

    def test_a_backup_of_a_running_server_holds_what_it_acknowledged(self, servers, tmp_path):
        server = servers.start(arguments=["--demo"])
        data, copy = server.folder / "data", tmp_path / "monday.sqlite"
        made = cosell("backup", copy, "--data", data)
        assert made.returncode == 0, made.stderr
        assert copy.stat().st_mode & 0o777 == 0o600
        assert cosell("backup", copy, "--data", data).returncode == 6
        assert cosell("restore", copy, "--data", data).returncode == 4
        assert cosell("reset", "--data", data).returncode == 4
        before = self.identifiers(server)
        server.stop()
        assert cosell("reset", "--data", data).returncode == 0
        assert not [file for file in data.iterdir() if file.is_file()]
        restored = cosell("restore", copy, "--data", data)
        assert restored.returncode == 0, restored.stderr
        server.arguments.remove("--demo")
        server.start()
        assert before and self.identifiers(server) == before

    @staticmethod
    def identifiers(server):
        wire = Wire(server, PARTNER_1)
        answer = wire.call("ListOpportunities", {"Catalog": "Sandbox"})
        wire.close()
        return [one["Id"] for one in answer.value["OpportunitySummaries"]]

    @pytest.mark.parametrize("words", [("backup", "copy.sqlite"), ("reset",)])
    def test_a_folder_without_data_is_named(self, tmp_path, words):
        ended = cosell(*words, "--data", tmp_path / "nowhere")
        assert ended.returncode == 6
        assert "nowhere" in ended.stderr

    def test_a_file_that_is_no_backup_is_refused(self, tmp_path):
        file = tmp_path / "picture"
        file.write_bytes(b"\x42" * 8192)
        assert cosell("restore", file, "--data", tmp_path / "data").returncode == 6
