import CosellSigning
import CosellWire
import Testing

@testable import CosellClient

struct RoleCredentialsTests {
    private static let answer = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
        <AccessKeyId>ASIATEMP</AccessKeyId><SecretAccessKey>S/x+&amp;y</SecretAccessKey>
        <SessionToken>T==</SessionToken><Expiration>2026-01-12T21:00:00Z</Expiration>
        </Credentials></AssumeRoleResult></AssumeRoleResponse>
        """

    private static let config = """
        [default]
        region = eu-west-1
        role_arn = arn:aws:iam::111122223333:role/Sales
        source_profile = base
        external_id = x y
        role_session_name = dana
        duration_seconds = 1800
        [profile base]
        aws_access_key_id = AKBASE
        aws_secret_access_key = S
        """

    private func machine(_ config: String = config, _ variables: [String: String] = [:]) -> FakeMachine {
        FakeMachine(variables, files: ["/home/dana/.aws/config": config, "/token": "web-token\n"])
    }

    private func credentials(
        _ machine: FakeMachine,
        _ transport: StubTransport,
        code: (@Sendable (String) async throws -> String)? = nil
    ) async throws -> Credentials? {
        try await CredentialChain(surroundings: machine.surroundings, transport: transport, tokenCode: code)
            .credentials()
    }

    @Test("takes on a role with the keys of another profile")
    func role() async throws {
        let transport = StubTransport([.json(Self.answer)])
        let found = try #require(try await credentials(machine(), transport))
        #expect(found.accessKeyID == "ASIATEMP")
        #expect(found.secretAccessKey == "S/x+&y")
        #expect(found.sessionToken == "T==")
        #expect(found.expiresAt == Instant("2026-01-12T21:00:00Z"))
        let request = try #require(transport.requests.first)
        #expect(request.address == "https://sts.eu-west-1.amazonaws.com/")
        #expect(
            request.text
                == "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FSales"
                + "&RoleSessionName=dana&ExternalId=x%20y&DurationSeconds=1800"
        )
        let authorization = try #require(request.field("Authorization"))
        #expect(authorization.hasPrefix("AWS4-HMAC-SHA256 Credential=AKBASE/20260112/eu-west-1/sts/aws4_request"))
        #expect(authorization.contains("SignedHeaders=content-type;host;x-amz-date"))
    }

    @Test("asks a person for the code of a device, and says so when there is nobody")
    func device() async throws {
        let config = Self.config.replacing("external_id = x y", with: "mfa_serial = arn:mfa")
        let failure = await #expect(throws: CredentialFailure.self) {
            try await credentials(machine(config), StubTransport([.json(Self.answer)]))
        }
        #expect(failure?.kind == .codeNeeded)
        let transport = StubTransport([.json(Self.answer)])
        _ = try await credentials(machine(config), transport) { device in "\(device.count)23456" }
        #expect(transport.requests.first?.text.contains("SerialNumber=arn%3Amfa&TokenCode=723456") == true)
    }

    @Test("a session that is kept asks nobody again, neither the service nor the person")
    func keeping() async throws {
        let config = Self.config.replacing("external_id = x y", with: "mfa_serial = arn:mfa")
        let first = machine(config)
        func found(_ machine: FakeMachine, _ transport: StubTransport) async throws -> String? {
            let configuration = ClientConfiguration(
                keepsRoleSessions: true,
                tokenCode: { _ in "123456" },
                transport: transport,
                surroundings: machine.surroundings
            )
            let shared = try SharedConfiguration(profile: nil, in: machine.surroundings)
            return try await CredentialChain(configuration, shared).credentials()?.accessKeyID
        }
        #expect(try await found(first, StubTransport([.json(Self.answer)])) == "ASIATEMP")
        let files = first.written.merging(["/home/dana/.aws/config": config]) { $1 }
        let transport = StubTransport([])
        #expect(try await found(FakeMachine(files: files), transport) == "ASIATEMP")
        #expect(transport.requests.isEmpty)
    }

    @Test("one role opens the next")
    func chain() async throws {
        let config = Self.config.replacing(
            "aws_access_key_id = AKBASE\naws_secret_access_key = S",
            with: "role_arn = arn:first\ncredential_source = Environment"
        )
        let transport = StubTransport([.json(Self.answer)])
        let variables = ["AWS_ACCESS_KEY_ID": "AKENV", "AWS_SECRET_ACCESS_KEY": "S"]
        let chain = try CredentialChain(
            profile: "default",
            surroundings: machine(config, variables).surroundings,
            transport: transport
        )
        _ = try await chain.credentials()
        #expect(transport.requests.count == 2)
        #expect(transport.requests[0].field("Authorization")?.contains("Credential=AKENV/") == true)
        #expect(transport.requests[1].field("Authorization")?.contains("Credential=ASIATEMP/") == true)
        #expect(transport.requests[1].field("X-Amz-Security-Token") == "T==")
    }

    @Test("a token of another identity service needs no signature", arguments: [true, false])
    func webIdentity(byProfile: Bool) async throws {
        let profile = "[default]\nrole_arn = arn:w\nweb_identity_token_file = /token"
        let variables = ["AWS_WEB_IDENTITY_TOKEN_FILE": "/token", "AWS_ROLE_ARN": "arn:w"]
        let transport = StubTransport([.json(Self.answer)])
        let machine = byProfile ? machine(profile) : machine("", variables)
        #expect(try await credentials(machine, transport)?.accessKeyID == "ASIATEMP")
        let request = try #require(transport.requests.first)
        #expect(request.field("Authorization") == nil)
        #expect(request.text.contains("RoleArn=arn%3Aw&RoleSessionName=cosell-1768248000&WebIdentityToken=web-token"))
    }

    @Test("says what the service refused")
    func refusal() async throws {
        let error = """
            <ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not you &amp; me</Message></Error>
            </ErrorResponse>
            """
        let failure = await #expect(throws: CredentialFailure.self) {
            try await credentials(machine(), StubTransport([.json(error, status: 403)]))
        }
        #expect(failure?.what == "AssumeRole was refused with AccessDenied: not you & me")
        #expect(failure?.place.hasPrefix("profile default") == true)
        let silence = await #expect(throws: CredentialFailure.self) {
            try await credentials(machine(), StubTransport([.failure(.unreachable)]))
        }
        #expect(silence?.kind == .unreachable)
    }

    @Test("asks where AWS_ENDPOINT_URL_STS says")
    func endpoint() async throws {
        let transport = StubTransport([.json(Self.answer)])
        _ = try await credentials(machine(Self.config, ["AWS_ENDPOINT_URL_STS": "http://localhost:1"]), transport)
        #expect(transport.requests.first?.address == "http://localhost:1/")
    }
}
