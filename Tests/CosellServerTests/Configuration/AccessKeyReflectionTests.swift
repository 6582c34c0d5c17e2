import Testing

@testable import CosellServer

struct AccessKeyReflectionTests {
    @Test("no secret of the configuration is printed or dumped")
    func secrets() throws {
        let configuration = try Configuration(yaml: "")
        let secrets = configuration.accounts.flatMap(\.keys).map(\.secret)
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!secrets.isEmpty)
        for text in [dumped, "\(configuration)", String(reflecting: configuration.accounts)] {
            #expect(!secrets.contains { text.contains($0) })
            #expect(text.contains("***"))
        }
    }
}
