import Testing

@testable import CosellClient

struct SharedConfigFileTests {
    @Test("reads settings, continuations and settings one level down as AWS's tools do")
    func reading() throws {
        let file = try SharedConfigFile(
            path: "config",
            text: """
                # a comment
                [default]
                Region = eu-west-1
                output: json
                ; another one
                [profile long]
                credential_process = run
                    --much
                s3 =
                  addressing_style = path
                  max_concurrent_requests=20
                empty =
                """
        )
        #expect(file.sections["default"]?.values == ["region": "eu-west-1", "output": "json"])
        let long = try #require(file.sections["profile long"])
        #expect(long["credential_process"] == "run\n--much")
        #expect(long.nested["s3"] == ["addressing_style": "path", "max_concurrent_requests": "20"])
        #expect(long["empty"] == nil)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let line: Int
    }

    static let broken = [
        Broken(testDescription: "a setting before any section", text: "region = x", line: 1),
        Broken(testDescription: "an open bracket", text: "[default", line: 1),
        Broken(testDescription: "neither section nor setting", text: "[default]\nregion", line: 2),
        Broken(testDescription: "a section twice", text: "[a]\n[b]\n[a]", line: 3),
        Broken(testDescription: "a setting twice", text: "[a]\nx = 1\nX = 2", line: 3),
    ]

    @Test("says which line is wrong", arguments: broken)
    func refusals(_ row: Broken) {
        let failure = #expect(throws: ConfigurationFailure.self) {
            _ = try SharedConfigFile(path: "config", text: row.text)
        }
        #expect(failure?.place == "config, line \(row.line)")
    }
}
