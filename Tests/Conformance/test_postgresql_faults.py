"""A database that is slow, locked, read-only, full, out of connections, or changed under the nodes that use it."""

import concurrent.futures
import contextlib
import os
import shutil
import socket
import subprocess
import time
import urllib.error

import pytest
from botocore.exceptions import ClientError

import postgresql
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling
from server import BINARY, eventually

# What a call may take while its database does not answer.
LONGEST_SECONDS = 10


@pytest.fixture
def cluster():
    postgresql.require()
    cluster = postgresql.Cluster()
    try:
        yield cluster
    finally:
        cluster.end()


def node(servers, address):
    server = servers.prepare({"switches": SUBMITTING})
    server.data = ["--database", address]
    return server.start()


def ending(call):
    """How a call ends: OK, or the status of the refusal; and how long it took."""
    start = time.monotonic()
    try:
        call()
        status = "OK"
    except ClientError as refused:
        status = refused.response["ResponseMetadata"]["HTTPStatusCode"]
    return status, time.monotonic() - start


def readiness(server):
    try:
        with server.get("/ready") as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        return refused.code


def works_again(server, desk):
    def again():
        return ending(desk.create)[0] == "OK"

    eventually(again, within=20)
    assert readiness(server) == 200


@contextlib.contextmanager
def session(cluster, database):
    """A session of psql that stays in the transaction that its statements open."""
    process = subprocess.Popen(
        [cluster.programs / "psql", "-h", cluster.folder, "-U", "cosell", "-d", database, "-AtXq"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )

    def run(statement):
        process.stdin.write(f"{statement};\n\\echo done\n")
        process.stdin.flush()
        while process.stdout.readline() != "done\n":
            pass

    try:
        yield run
    finally:
        process.stdin.close()
        process.wait(10)


def test_a_table_that_is_locked_holds_nobody_for_long_and_no_more_sessions_than_the_pool(cluster, servers):
    cluster.start()
    server = node(servers, cluster.database())
    desk = Desk(selling(server, PARTNER_1))
    made = desk.create()
    with session(cluster, "world_1") as run:
        run("BEGIN")
        run("LOCK TABLE opportunity IN ACCESS EXCLUSIVE MODE")
        with concurrent.futures.ThreadPoolExecutor(30) as pool:
            calls = [pool.submit(ending, desk.create if number % 3 == 0 else lambda: desk.record(made))
                     for number in range(30)]
            sessions = cluster.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'cosell'")
            endings = [call.result() for call in calls]
        assert {status for status, _ in endings} == {500}
        assert max(seconds for _, seconds in endings) < LONGEST_SECONDS
        assert int(sessions) <= 2 * os.cpu_count() + 3
        run("ROLLBACK")
    works_again(server, desk)
    assert desk.record(made)["Id"] == made


def test_a_database_that_takes_no_writes_is_read(cluster, servers):
    cluster.start()
    server = node(servers, cluster.database())
    desk = Desk(selling(server, PARTNER_1))
    made = desk.create()
    cluster.sql("ALTER SYSTEM SET default_transaction_read_only = on")
    cluster.sql("SELECT pg_reload_conf()")

    def is_refused():
        return ending(desk.create)[0] == 500

    eventually(is_refused)
    assert readiness(server) == 503
    assert desk.record(made)["Id"] == made
    eventually(lambda: "read-only" in server.log or "read only" in server.log)
    cluster.sql("ALTER SYSTEM RESET default_transaction_read_only")
    cluster.sql("SELECT pg_reload_conf()")
    works_again(server, desk)


def test_a_server_without_a_connection_left_is_said_and_waited_for(cluster, servers):
    cluster.start()
    cluster.database()
    cluster.sql("CREATE ROLE few LOGIN CONNECTION LIMIT 6; ALTER DATABASE world_1 OWNER TO few")
    server = node(servers, cluster.address("world_1", user="few"))
    desk = Desk(selling(server, PARTNER_1))
    made = desk.create()
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        endings = list(pool.map(lambda _: ending(lambda: desk.record(made)), range(64)))
    assert {status for status, _ in endings} == {"OK"}
    assert max(seconds for _, seconds in endings) < LONGEST_SECONDS
    refused = subprocess.run(
        [str(BINARY), "serve", "--port", "0", "--database-wait", "0", "--database",
         cluster.address("world_1", user="few")],
        check=False, capture_output=True, text=True, timeout=30,
    )
    assert (refused.returncode, "connection" in refused.stderr) == (8, True)


@pytest.fixture
def small_disk(cluster):
    """A disk of the database server that a test can fill."""
    folder = cluster.folder / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "small", folder], check=False, capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("only root makes a disk that can be filled")
    shutil.chown(folder, "postgres", "postgres")
    yield folder
    cluster.end()
    subprocess.run(["umount", folder], check=True)


def test_a_disk_that_is_full_refuses_writes_and_is_read(cluster, servers, small_disk):
    cluster.start()
    cluster.sql(f"CREATE TABLESPACE small LOCATION '{small_disk}'")
    cluster.sql("CREATE DATABASE tight TABLESPACE small")
    server = node(servers, cluster.address("tight"))
    desk = Desk(selling(server, PARTNER_1))
    made = desk.create()
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    endings = []
    while len(endings) < 200 and (not endings or endings[-1][0] == "OK"):
        endings.append(ending(desk.create))
    assert endings[-1][0] == 500
    assert endings[-1][1] < LONGEST_SECONDS
    eventually(lambda: "disk" in server.log)
    assert desk.record(made)["Id"] == made
    filler.unlink()
    works_again(server, desk)
    assert server.stop() == 0


def test_tables_that_a_newer_version_changes_under_a_node(cluster, servers):
    cluster.start()
    server = node(servers, cluster.database())
    desk = Desk(selling(server, PARTNER_1))
    made = [desk.create() for _ in range(3)]
    cluster.sql("ALTER TABLE opportunity ADD COLUMN later BIGINT; ALTER TABLE event ADD COLUMN later TEXT", "world_1")
    made.append(desk.create())
    assert [desk.record(identifier)["Id"] for identifier in made] == made
    listed = desk.client.list_opportunities(Catalog="Sandbox")["OpportunitySummaries"]
    assert {summary["Id"] for summary in listed} == set(made)
    cluster.sql("INSERT INTO schema_migration VALUES (9000, 'from later', '', '')", "world_1")
    made.append(desk.create())
    refused = subprocess.run(
        [str(BINARY), "serve", "--port", "0", "--database", cluster.address("world_1")],
        check=False, capture_output=True, text=True, timeout=30,
    )
    assert (refused.returncode, "start a newer version" in refused.stderr) == (6, True)


def test_tls_is_checked_against_the_authority(cluster, servers, tmp_path):
    folder = cluster.folder
    cluster.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    rules = folder / "data" / "pg_hba.conf"
    rules.write_text("hostssl all all 127.0.0.1/32 trust\nhostssl all all ::1/128 trust\n" + rules.read_text())
    cluster.start(
        "listen_addresses=localhost", f"port={port}", "ssl=on", f"ssl_cert_file={folder}/cert.pem",
        f"ssl_key_file={folder}/key.pem",
    )
    cluster.sql("CREATE DATABASE secure")
    authority = tmp_path / "authority.pem"
    authority.write_text((folder / "cert.pem").read_text())
    address = f"postgres://cosell@localhost:{port}/secure?sslmode=verify-full&sslrootcert={authority}"
    server = node(servers, address)
    assert Desk(selling(server, PARTNER_1)).create()
    secured = cluster.sql(
        "SELECT count(*), bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
        "WHERE application_name = 'cosell'"
    ).split("|")
    assert int(secured[0]) >= 2
    assert secured[1] == "t"
    strange = tmp_path / "strange.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=other", "-keyout",
         tmp_path / "other.key", "-out", strange],
        check=True, capture_output=True,
    )
    refused = subprocess.run(
        [str(BINARY), "serve", "--port", "0", "--database-wait", "0", "--database",
         address.replace(str(authority), str(strange))],
        check=False, capture_output=True, text=True, timeout=30,
    )
    assert refused.returncode == 8
