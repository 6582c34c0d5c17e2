"""A way to the server that breaks in the middle of answers."""

import socket
import threading


class CuttingProxy:
    """Forwards connections, and ends each after so many bytes of answers: the last of them is half an answer."""

    def __init__(self, server, answer_bytes):
        self.server, self.answer_bytes = server, answer_bytes
        self.cuts = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self._listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            there = socket.create_connection((self.server.host, self.server.port))
            threading.Thread(target=self._forward, args=(client, there, None), daemon=True).start()
            threading.Thread(target=self._forward, args=(there, client, self.answer_bytes), daemon=True).start()

    def _forward(self, source, target, limit):
        try:
            while data := source.recv(4096):
                if limit is not None and len(data) >= limit:
                    self.cuts += 1
                    target.sendall(data[:limit])
                    break
                target.sendall(data)
                limit = None if limit is None else limit - len(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()
