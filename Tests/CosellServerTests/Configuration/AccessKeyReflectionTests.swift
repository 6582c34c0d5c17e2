import Testing

@testable import CosellServer

struct AccessKeyReflectionTests {
    @Test("no secret of the configuration is printed or dumped")
    func secrets() throws {
        let configuration = try Configuration(
            yaml: "smtp: { host: m, from: a@x.example, username: kim, password: secret-of-the-mail-server }"
        )
        let secrets = configuration.accounts.flatMap(\.keys).map(\.secret) + ["secret-of-the-mail-server"]
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!secrets.isEmpty)
        for text in [dumped, "\(configuration)", String(reflecting: configuration.accounts)] {
            #expect(!secrets.contains { text.contains($0) })
            #expect(text.contains("***"))
        }
    }
}
