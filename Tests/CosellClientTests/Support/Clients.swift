import CosellClient
import SellingClient

extension ClientConfiguration {
    static let key = Credentials(
        accessKeyID: "AKIDEXAMPLE",
        secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    )

    /// A client's configuration on a machine that is none.
    static func test(
        _ transport: any Transport,
        _ machine: FakeMachine = FakeMachine(),
        credentials: (any CredentialsProvider)? = FixedCredentials(key),
        endpoint: String? = "http://localhost:4620"
    ) -> ClientConfiguration {
        ClientConfiguration(
            endpoint: endpoint,
            credentials: credentials,
            transport: transport,
            surroundings: machine.surroundings
        )
    }
}

extension SellingClient {
    static func test(
        _ answers: [StubTransport.Answer],
        _ machine: FakeMachine = FakeMachine()
    ) throws -> (client: SellingClient, transport: StubTransport) {
        let transport = StubTransport(answers)
        return (try SellingClient(.test(transport, machine)), transport)
    }
}
