import CosellWire
import Testing

@testable import CosellClient

/// Which source counts, and what is said when none does.
struct CredentialChainTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var variables: [String: String] = [:]
        var profile: String?
        var config = ""
        var credentials = ""
        var output = ""
        var key: String
        var source: String
    }

    private static let environment = ["AWS_ACCESS_KEY_ID": "AK-ENV", "AWS_SECRET_ACCESS_KEY": "S"]
    private static let keys = "[default]\naws_access_key_id = AK-FILE\naws_secret_access_key = S\n"
    private static let program = """
        {"Version": 1, "AccessKeyId": "AK-RUN", "SecretAccessKey": "S", "SessionToken": "T",
         "Expiration": "2026-01-12T21:00:00Z"}
        """

    static let rows = [
        Row(
            testDescription: "the environment before the files",
            variables: environment,
            credentials: keys,
            key: "AK-ENV",
            source: "the environment"
        ),
        Row(
            testDescription: "a profile in code before the environment",
            variables: environment,
            profile: "default",
            credentials: keys,
            key: "AK-FILE",
            source: "profile default"
        ),
        Row(
            testDescription: "AWS_PROFILE leaves the environment's keys first",
            variables: environment.merging(["AWS_PROFILE": "default"]) { $1 },
            credentials: keys,
            key: "AK-ENV",
            source: "the environment"
        ),
        Row(testDescription: "the credentials file", credentials: keys, key: "AK-FILE", source: "profile default"),
        Row(testDescription: "keys in the config file", config: keys, key: "AK-FILE", source: "profile default"),
        Row(
            testDescription: "keys before a program",
            config: "[default]\ncredential_process = run",
            credentials: keys,
            output: program,
            key: "AK-FILE",
            source: "profile default"
        ),
        Row(
            testDescription: "a program",
            config: "[default]\ncredential_process = run --it",
            output: program,
            key: "AK-RUN",
            source: "credential_process of profile default"
        ),
    ]

    @Test("takes the first source in AWS's order", arguments: rows)
    func order(_ row: Row) async throws {
        let machine = FakeMachine(
            row.variables,
            files: ["/home/dana/.aws/config": row.config, "/home/dana/.aws/credentials": row.credentials],
            output: ProgramOutput(exitCode: 0, output: Array(row.output.utf8))
        )
        let chain = try CredentialChain(
            profile: row.profile,
            surroundings: machine.surroundings,
            transport: StubTransport([])
        )
        let found = try #require(try await chain.credentials())
        #expect(found.accessKeyID == row.key)
        #expect(found.source == row.source)
        #expect(!"\(found)".contains("S\""))
    }

    @Test("says where it looked when there are none")
    func nothing() async throws {
        let chain = try CredentialChain(surroundings: FakeMachine().surroundings, transport: StubTransport([]))
        let failure = await #expect(throws: CredentialFailure.self) { try await chain.credentials() }
        #expect(failure?.kind == .notFound)
        #expect(failure?.place == "/home/dana/.aws/credentials, /home/dana/.aws/config")
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var variables: [String: String] = [:]
        var config = ""
        var exitCode: Int32 = 0
        var output = ""
        let kind: CredentialFailure.Kind
        let says: String
    }

    static let broken = [
        Broken(
            testDescription: "half a key in the environment",
            variables: ["AWS_ACCESS_KEY_ID": "AK"],
            kind: .incomplete,
            says: "AWS_SECRET_ACCESS_KEY is missing"
        ),
        Broken(
            testDescription: "half a key in the profile",
            config: "[default]\naws_secret_access_key = S",
            kind: .incomplete,
            says: "aws_access_key_id is missing"
        ),
        Broken(
            testDescription: "a program that fails",
            config: "[default]\ncredential_process = run",
            exitCode: 3,
            kind: .refused,
            says: "ended with code 3"
        ),
        Broken(
            testDescription: "a program that prints no JSON",
            config: "[default]\ncredential_process = run",
            output: "hello",
            kind: .malformed,
            says: "it is no JSON"
        ),
        Broken(
            testDescription: "a program of another version",
            config: "[default]\ncredential_process = run",
            output: "{\"Version\": 2}",
            kind: .malformed,
            says: "its Version is not 1"
        ),
        Broken(
            testDescription: "an open quotation mark",
            config: "[default]\ncredential_process = \"run",
            kind: .malformed,
            says: "quotation mark"
        ),
        Broken(
            testDescription: "a role that nobody asks for",
            config: "[default]\nrole_arn = arn:r",
            kind: .incomplete,
            says: "neither source_profile nor credential_source"
        ),
        Broken(
            testDescription: "a role that two ask for",
            config: "[default]\nrole_arn = arn:r\nsource_profile = default\ncredential_source = Environment",
            kind: .incomplete,
            says: "Both source_profile and credential_source"
        ),
        Broken(
            testDescription: "a source that is no profile",
            config: "[default]\nrole_arn = arn:r\nsource_profile = nobody",
            kind: .incomplete,
            says: "there is no such profile"
        ),
        Broken(
            testDescription: "profiles in a circle",
            config: """
                [default]
                role_arn = arn:r
                source_profile = a
                [profile a]
                role_arn = arn:s
                source_profile = default
                """,
            kind: .circular,
            says: "default → a → default"
        ),
        Broken(
            testDescription: "a source of another name",
            config: "[default]\nrole_arn = arn:r\ncredential_source = Cloud",
            kind: .incomplete,
            says: "credential_source is \"Cloud\""
        ),
        Broken(
            testDescription: "nobody has logged in",
            config: "[default]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = R\n[sso-session corp]\n"
                + "sso_region = us-east-1\nsso_start_url = https://corp",
            kind: .loginExpired,
            says: "aws sso login --profile default"
        ),
        Broken(
            testDescription: "a login without a session",
            config: "[default]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = R",
            kind: .incomplete,
            says: "[sso-session corp]"
        ),
    ]

    @Test("says what is wrong, where, and what to do", arguments: broken)
    func refusals(_ row: Broken) async throws {
        let machine = FakeMachine(
            row.variables,
            files: ["/home/dana/.aws/config": row.config],
            output: ProgramOutput(exitCode: row.exitCode, output: Array(row.output.utf8))
        )
        let chain = try CredentialChain(surroundings: machine.surroundings, transport: StubTransport([]))
        let failure = await #expect(throws: CredentialFailure.self) { try await chain.credentials() }
        #expect(failure?.kind == row.kind)
        #expect(failure?.description.contains(row.says) == true, "\(failure?.description ?? "")")
    }

    @Test("splits a command as a shell does")
    func words() {
        #expect(
            CommandLineWords.split(#"/a/b  "two words" 'it''s' x\ y "" "#) == ["/a/b", "two words", "its", "x y", ""]
        )
        #expect(CommandLineWords.split("'open") == nil)
    }
}
