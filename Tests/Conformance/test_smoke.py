"""The least that a binary must do, however it was built: start, answer one signed call, stop."""

from partners import PARTNER_1, selling


def test_start_call_stop(servers):
    server = servers.start()
    answer = selling(server, PARTNER_1).list_solutions(Catalog="Sandbox")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert server.stop() == 0
