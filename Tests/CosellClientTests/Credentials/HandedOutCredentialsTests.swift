import CosellSigning
import CosellWire
import HTTPTypes
import Testing

@testable import CosellClient

/// Credentials that a login, a container or a machine hands out.
struct HandedOutCredentialsTests {
    private static let session = """
        [default]
        sso_session = corp
        sso_account_id = 111122223333
        sso_role_name = Sales Team
        [sso-session corp]
        sso_region = eu-west-1
        sso_start_url = https://corp.awsapps.com/start
        """
    /// SHA-1 of `corp`.
    private static let tokenPath = "/home/dana/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"

    private func chain(
        _ transport: StubTransport,
        _ variables: [String: String] = [:],
        files: [String: String] = [:]
    ) throws -> CredentialChain {
        try CredentialChain(surroundings: FakeMachine(variables, files: files).surroundings, transport: transport)
    }

    private func login(endingAt end: String) -> [String: String] {
        [
            "/home/dana/.aws/config": Self.session,
            Self.tokenPath: "{\"accessToken\": \"token-1\", \"expiresAt\": \"\(end)\"}",
        ]
    }

    @Test("a login gives credentials of its role", arguments: ["2026-01-12T21:00:00Z", "2026-01-12T21:00:00UTC"])
    func login(end: String) async throws {
        let transport = StubTransport([
            .json(
                """
                {"roleCredentials": {"accessKeyId": "ASIA1", "secretAccessKey": "S", "sessionToken": "T",
                 "expiration": 1768251600000}}
                """
            )
        ])
        let found = try #require(try await chain(transport, files: login(endingAt: end)).credentials())
        #expect(found.accessKeyID == "ASIA1")
        #expect(found.expiresAt == Instant("2026-01-12T21:00:00Z"))
        let request = try #require(transport.requests.first)
        #expect(
            request.address == "https://portal.sso.eu-west-1.amazonaws.com/federation/credentials"
                + "?role_name=Sales%20Team&account_id=111122223333"
        )
        #expect(request.field("x-amz-sso_bearer_token") == "token-1")
    }

    @Test("a login is asked where variables say")
    func ownEndpoints() async throws {
        let transport = StubTransport([
            .json("{\"accessToken\": \"new\", \"expiresIn\": 3600}"),
            .json("{\"roleCredentials\": {\"accessKeyId\": \"ASIA1\", \"secretAccessKey\": \"S\"}}"),
        ])
        let variables = [
            "AWS_ENDPOINT_URL_SSO": "http://sso:1", "AWS_ENDPOINT_URL_SSO_OIDC": "http://oidc:2/base",
        ]
        let files = ["/home/dana/.aws/config": Self.session, Self.tokenPath: Self.renewable]
        #expect(try await chain(transport, variables, files: files).credentials()?.accessKeyID == "ASIA1")
        #expect(
            transport.requests.map { $0.address.prefix { $0 != "?" } } == [
                "http://oidc:2/base/token", "http://sso:1/federation/credentials",
            ]
        )
    }

    @Test("credentials that have ended already are refused", arguments: [(0, true), (1, false)] as [(Int64, Bool)])
    func over(seconds: Int64, isRefused: Bool) throws {
        let end = Credentials(
            accessKeyID: "A",
            secretAccessKey: "S",
            expiresAt: FakeMachine.start.adding(seconds: seconds)
        )
        let issued = IssuedCredentials(source: "test")
        let found = Result { try issued.lasting(end, at: FakeMachine.start) }
        #expect(((try? found.get()) == nil) == isRefused)
    }

    @Test("a program's keys that have ended are refused")
    func overProgram() async throws {
        let printed = #"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","Expiration":"2026-01-12T19:59:59Z"}"#
        let machine = FakeMachine(
            files: ["/home/dana/.aws/config": "[default]\ncredential_process = keys"],
            output: ProgramOutput(exitCode: 0, output: Array(printed.utf8))
        )
        let chain = try CredentialChain(surroundings: machine.surroundings, transport: StubTransport([]))
        let failure = await #expect(throws: CredentialFailure.self) { try await chain.credentials() }
        #expect(failure?.kind == .expired)
    }

    @Test("a person's Ctrl-C that ends the program ends the call, and is no fault of the program", arguments: [130, 1])
    func interruptedProgram(_ code: Int32) async throws {
        let machine = FakeMachine(
            files: ["/home/dana/.aws/config": "[default]\ncredential_process = keys"],
            output: ProgramOutput(exitCode: code, output: [])
        )
        let chain = try CredentialChain(surroundings: machine.surroundings, transport: StubTransport([]))
        let failure = await #expect(throws: (any Error).self) { try await chain.credentials() }
        #expect((failure is CancellationError) == (code == 130))
    }

    @Test("a login that is over says how to log in again")
    func expiredLogin() async throws {
        let over = try chain(StubTransport([]), files: login(endingAt: "2026-01-12T19:59:59Z"))
        let failure = await #expect(throws: CredentialFailure.self) { try await over.credentials() }
        #expect(failure?.kind == .loginExpired)
        #expect(failure?.remedy == "Run `aws sso login --profile default`.")
        let refused = try chain(
            StubTransport([.json("{}", status: 401)]),
            files: login(endingAt: "2026-01-13T00:00:00Z")
        )
        #expect(
            await #expect(throws: CredentialFailure.self) { try await refused.credentials() }?.kind == .loginExpired
        )
    }

    private static let renewable = """
        {"accessToken": "old", "expiresAt": "2026-01-12T19:00:00Z", "refreshToken": "R1", "clientId": "C",
         "clientSecret": "CS", "registrationExpiresAt": "2026-03-01T00:00:00Z", "startUrl": "https://corp"}
        """

    @Test("a login that has ended is renewed, and the next one to ask finds the new token")
    func renewal() async throws {
        let transport = StubTransport([
            .json("{\"accessToken\": \"new\", \"expiresIn\": 3600, \"refreshToken\": \"R2\"}"),
            .json("{\"roleCredentials\": {\"accessKeyId\": \"ASIA1\", \"secretAccessKey\": \"S\"}}"),
        ])
        let files = ["/home/dana/.aws/config": Self.session, Self.tokenPath: Self.renewable]
        let machine = FakeMachine(files: files)
        let chain = try CredentialChain(surroundings: machine.surroundings, transport: transport)
        #expect(try await chain.credentials()?.accessKeyID == "ASIA1")
        #expect(transport.requests.first?.address == "https://oidc.eu-west-1.amazonaws.com/token")
        #expect(transport.requests.last?.field("x-amz-sso_bearer_token") == "new")
        let left = try JSONReader.document(from: Array((machine.written[Self.tokenPath] ?? "").utf8))
        #expect(left["accessToken"] == .string("new"))
        #expect(left["refreshToken"] == .string("R2"))
        #expect(left["expiresAt"] == .string("2026-01-12T21:00:00Z"))
        #expect(left["startUrl"] == .string("https://corp"))
    }

    @Test("a login that cannot be renewed is over")
    func noRenewal() async throws {
        let files = ["/home/dana/.aws/config": Self.session, Self.tokenPath: Self.renewable]
        let refused = try chain(StubTransport([.json("{\"error\": \"invalid_grant\"}", status: 400)]), files: files)
        #expect(
            await #expect(throws: CredentialFailure.self) { try await refused.credentials() }?.kind == .loginExpired
        )
    }

    private static let handedOut = StubTransport.Answer.json(
        """
        {"Code": "Success", "AccessKeyId": "ASIA2", "SecretAccessKey": "S", "Token": "T",
         "Expiration": "2026-01-12T21:00:00Z"}
        """
    )

    struct Container: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let variables: [String: String]
        let address: String
        var authorization: String?
    }

    static let containers = [
        Container(
            testDescription: "ECS",
            variables: ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/1"],
            address: "http://169.254.170.2/v2/credentials/1"
        ),
        Container(
            testDescription: "EKS with a token file",
            variables: [
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "other", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/token",
            ],
            address: "http://169.254.170.23/v1/credentials",
            authorization: "pod-token"
        ),
        Container(
            testDescription: "this machine, with a query",
            variables: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost:8080/get?role=a"],
            address: "http://localhost:8080/get?role=a"
        ),
    ]

    @Test("a container asks its platform", arguments: containers)
    func container(_ row: Container) async throws {
        let transport = StubTransport([Self.handedOut])
        let found = try await chain(transport, row.variables, files: ["/token": "pod-token"]).credentials()
        #expect(found?.sessionToken == "T")
        #expect(transport.requests.first?.address == row.address)
        #expect(transport.requests.first?.field("Authorization") == row.authorization)
    }

    @Test("a container does not send its token over the open network")
    func openNetwork() async throws {
        let chain = try chain(StubTransport([]), ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://example.com/x"])
        let failure = await #expect(throws: CredentialFailure.self) { try await chain.credentials() }
        #expect(failure?.place == "AWS_CONTAINER_CREDENTIALS_FULL_URI")
    }

    @Test("a machine asks with a token of its own")
    func machine() async throws {
        let transport = StubTransport([.json("imds-token"), .json("SalesRole\n"), Self.handedOut])
        let found = try await chain(transport, ["AWS_EC2_METADATA_DISABLED": ""]).credentials()
        #expect(found?.accessKeyID == "ASIA2")
        #expect(transport.requests.map(\.head.method) == [.put, .get, .get])
        #expect(
            transport.requests.last?.address
                == "http://169.254.169.254/latest/meta-data/iam/security-credentials/SalesRole"
        )
        #expect(transport.requests.last?.field("x-aws-ec2-metadata-token") == "imds-token")
        #expect(transport.requests.allSatisfy { $0.limits.time == .seconds(1) })
    }

    @Test("off EC2 there are none, and the variable switches the question off", arguments: ["", "true"])
    func noMachine(disabled: String) async throws {
        let transport = StubTransport([.failure(.unreachable)])
        let chain = try chain(transport, ["AWS_EC2_METADATA_DISABLED": disabled])
        #expect(await #expect(throws: CredentialFailure.self) { try await chain.credentials() }?.kind == .notFound)
        #expect(transport.requests.count == (disabled.isEmpty ? 1 : 0))
    }
}
