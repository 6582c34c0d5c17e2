import CosellClient
import Testing

struct EndpointTests {
    @Test(
        "reads addresses",
        arguments: [
            ("http://localhost:4620", "http://localhost:4620", true),
            ("HTTPS://Example.com/", "https://example.com", false),
            ("https://example.com:443/a/b/", "https://example.com/a/b", false),
            ("http://127.0.0.1:80", "http://127.0.0.1", true), ("http://[::1]:4620", "http://[::1]:4620", true),
            ("http://10.0.0.1", "http://10.0.0.1", false),
            ("http://localhost.example.com", "http://localhost.example.com", false),
        ]
    )
    func reading(text: String, description: String, isLoopback: Bool) throws {
        let endpoint = try #require(Endpoint(text))
        #expect(endpoint.description == description)
        #expect(endpoint.isLoopback == isLoopback)
    }

    @Test(
        "refuses what is no address",
        arguments: [
            "", "localhost", "ftp://a", "http://", "http://a b", "http://a:b", "http://a:99999", "http://u@a",
            "http://a?x=1",
            "http://a/#x", "http://:80", "http://[::1", "http:///path",
        ]
    )
    func refusals(text: String) { #expect(Endpoint(text) == nil) }
}
