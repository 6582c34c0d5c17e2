import CosellSigning
import CosellWire
import SellingClient
import Testing

@testable import CosellClient

/// What holds a secret shows it to nobody who prints it, dumps it or looks into it.
struct SecretReflectionTests {
    private static let secret = "hush-hush"
    private static let key = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret, sessionToken: secret)
    private static let machine = FakeMachine(
        ["AWS_SECRET_ACCESS_KEY": secret],
        files: ["/home/dana/.aws/credentials": "[default]\naws_access_key_id = A\naws_secret_access_key = \(secret)\n"]
    )

    private static func holders() throws -> [(name: String, value: Any)] {
        let shared = try SharedConfiguration(profile: nil, in: machine.surroundings)
        let configuration = ClientConfiguration.test(StubTransport([]), machine, credentials: FixedCredentials(key))
        let proxy = Proxy("http://dana:\(secret)@proxy.example.com:3128")
        let token = LoginFile.Token(
            accessToken: secret,
            expiresAt: FakeMachine.start,
            document: .object([.init("refreshToken", .string(secret)), .init("clientSecret", .string(secret))])
        )
        return [
            ("credentials", key), ("fixed credentials", FixedCredentials(key)), ("configuration", configuration),
            ("surroundings", machine.surroundings), ("shared files", shared),
            ("keys of a profile", ProfileKeys(profile: "default", section: shared.profile)),
            ("proxy", proxy as Any), ("transport", HTTPTransport(trusting: .system, by: proxy, isUsual: false)),
            ("token of a login", token),
            ("what a program wrote", ProgramOutput(exitCode: 0, output: Array(secret.utf8))),
            ("secret", SigningSecret(secretAccessKey: secret, sessionToken: secret)),
            (
                "credential",
                SigningCredential(secret: SigningSecret(secretAccessKey: secret, sessionToken: secret), payload: 1)
            ),
            (
                "signer",
                Signer(
                    accessKeyID: "A",
                    secret: SigningSecret(secretAccessKey: secret),
                    service: "s",
                    reach: .region("us-east-1")
                )
            ),
            ("client", try SellingClient(configuration)),
        ]
    }

    @Test("by print, dump and reflection")
    func silence() throws {
        for (name, value) in try Self.holders() {
            var dumped = ""
            dump(value, to: &dumped)
            #expect(!dumped.contains(Self.secret), "dump of \(name)")
            #expect(!dumped.contains("[104, 117, 115, 104"), "dump of \(name)")
            #expect(!"\(value)".contains(Self.secret), "print of \(name)")
            #expect(!String(reflecting: value).contains(Self.secret), "debugger on \(name)")
        }
    }

    @Test("and still say which key it is")
    func facts() {
        var dumped = ""
        dump(Self.key, to: &dumped)
        #expect(dumped.contains("AKIDEXAMPLE"))
        #expect(dumped.contains("***"))
    }
}
