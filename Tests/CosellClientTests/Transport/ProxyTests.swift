import CosellWire
import Testing

@testable import CosellClient

/// Proxies as variables name them, and who goes past them.
struct ProxyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { text }
        let text: String
        var host = "proxy.example.com"
        var port = 3128
        var user: String?
        var password: String?
    }

    static let addresses: [Row] = [
        Row(text: "http://proxy.example.com:3128"),
        Row(text: "http://proxy.example.com:3128/"),
        Row(text: "proxy.example.com:3128"),
        Row(text: "http://ada@proxy.example.com:3128", user: "ada"),
        Row(text: "http://ada:s3:cr@t@proxy.example.com:3128", user: "ada", password: "s3:cr@t"),
    ]

    @Test("an address has a host and a port, and may have a name and a password", arguments: addresses)
    func address(_ row: Row) throws {
        let proxy = try #require(Proxy(row.text))
        #expect((proxy.host, proxy.port) == (row.host, row.port))
        #expect((proxy.user, proxy.password) == (row.user, row.password))
    }

    @Test(
        "what has no host or no port is none",
        arguments: ["", "http://", "proxy.example.com", "http://:3128", "a:b"]
    )
    func noAddress(_ text: String) { #expect(Proxy(text) == nil) }

    @Test(
        "a list keeps hosts from proxies",
        arguments: zip(
            ["api.example.com", "api.example.com", "example.com", "badexample.com", "api.aws", "api.aws", "api.aws"],
            [
                ("example.com", true), (".example.com", true), (".example.com", true), ("example.com", false),
                ("*", true), ("", false), ("localhost, api.aws", true),
            ]
        )
    )
    func bypass(_ host: String, _ row: (list: String, isBypassed: Bool)) {
        #expect(Proxy.isBypassed(host, by: row.list) == row.isBypassed)
    }

    @Test(
        "a transport takes proxy and certificates from variables, unless it was set up in code",
        arguments: zip(
            [
                ["HTTPS_PROXY": "http://p:1"], ["https_proxy": "http://p:1"], ["HTTP_PROXY": "http://p:1"],
                ["HTTPS_PROXY": "http://p:1", "NO_PROXY": "aws"], ["AWS_CA_BUNDLE": "~/ca.pem"],
            ],
            [true, true, false, false, false]
        )
    )
    func suited(_ variables: [String: String], _ hasProxy: Bool) throws {
        let surroundings = Surroundings(
            variables: variables,
            home: "/home/ada",
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { .init(seconds: 0) },
            sleep: { _ in },
            chance: { 0 },
            run: { _ in ProgramOutput(exitCode: 0, output: []) }
        )
        let settings = Settings(
            surroundings: surroundings,
            shared: try SharedConfiguration(profile: nil, in: surroundings)
        )
        let aws = Endpoint(host: "partnercentral-selling.us-east-1.api.aws")
        let transport = try HTTPTransport().suited(to: settings, aws)
        #expect((transport.proxy != nil) == hasProxy)
        #expect(transport.trust == (variables["AWS_CA_BUNDLE"] == nil ? .system : .bundle(path: "/home/ada/ca.pem")))
        #expect(try HTTPTransport(trusting: .anyone).suited(to: settings, aws).proxy == nil)
        let local = try #require(Endpoint("https://localhost:8080"))
        #expect(try HTTPTransport().suited(to: settings, local).proxy == nil)
    }

    @Test("a proxy that is none stops the client, without its secrets in the words")
    func broken() throws {
        let surroundings = Surroundings(
            variables: ["HTTPS_PROXY": "http://ada:hush@proxy.example.com:port"],
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { .init(seconds: 0) },
            sleep: { _ in },
            chance: { 0 },
            run: { _ in ProgramOutput(exitCode: 0, output: []) }
        )
        let settings = Settings(
            surroundings: surroundings,
            shared: try SharedConfiguration(profile: nil, in: surroundings)
        )
        let failure = #expect(throws: ConfigurationFailure.self) {
            try HTTPTransport().suited(to: settings, Endpoint(host: "api.aws"))
        }
        #expect(failure?.place == "HTTPS_PROXY")
        #expect(failure?.what == "\"proxy.example.com:port\" is no address of a proxy")
    }
}
