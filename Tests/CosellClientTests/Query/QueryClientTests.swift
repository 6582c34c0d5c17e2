import CosellSigning
import CosellClient
import Testing

struct QueryClientTests {
    private func client(
        _ service: QueryService,
        _ answer: StubTransport.Answer,
        region: String? = nil,
        endpoint: String? = nil
    ) throws -> (client: QueryClient, transport: StubTransport) {
        let transport = StubTransport([answer])
        var configuration = ClientConfiguration.test(transport, endpoint: endpoint)
        configuration.region = region
        return (try QueryClient(service, configuration), transport)
    }

    @Test("asks who the caller is")
    func callerIdentity() async throws {
        let answer = """
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
             <Arn>arn:aws:iam::111122223333:user/dana</Arn><UserId>AIDA1</UserId><Account>111122223333</Account>
            </GetCallerIdentityResult></GetCallerIdentityResponse>
            """
        let (client, transport) = try client(.sts, .json(answer), region: "eu-west-1")
        #expect(try await client.call("GetCallerIdentity").content(of: "Account") == "111122223333")
        let request = try #require(transport.requests.first)
        #expect(request.address == "https://sts.eu-west-1.amazonaws.com/")
        #expect(request.text == "Action=GetCallerIdentity&Version=2011-06-15")
        #expect(request.field("Content-Type") == "application/x-www-form-urlencoded; charset=utf-8")
        #expect(request.field("Authorization")?.contains("/20260112/eu-west-1/sts/aws4_request") == true)
    }

    @Test("asks for the policies of a user, at the one host for all regions")
    func policies() async throws {
        let answer = """
            <AttachedPolicies><member><PolicyName>A &amp; B</PolicyName></member><member><PolicyName>C</PolicyName></member>
            </AttachedPolicies>
            """
        let (client, transport) = try client(.iam, .json(answer), region: "eu-west-1")
        let found = try await client.call("ListAttachedUserPolicies", [("UserName", "da na")])
        #expect(found.contents(of: "PolicyName") == ["A & B", "C"])
        let request = try #require(transport.requests.first)
        #expect(request.address == "https://iam.amazonaws.com/")
        #expect(request.text == "Action=ListAttachedUserPolicies&Version=2010-05-08&UserName=da%20na")
        #expect(request.field("Authorization")?.contains("/20260112/us-east-1/iam/aws4_request") == true)
    }

    @Test("types a refusal, and says when something else answers")
    func refusals() async throws {
        let error = """
            <ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>who?</Message></Error>
            <RequestId>r-1</RequestId></ErrorResponse>
            """
        let (refused, _) = try client(.iam, .json(error, status: 404), endpoint: "http://localhost:4620")
        let failure = await #expect(throws: ServiceFailure.self) { try await refused.call("ListAttachedUserPolicies") }
        #expect(failure?.code == "NoSuchEntity")
        #expect(failure?.message == "who?")
        #expect(failure?.requestID == "r-1")
        let (other, _) = try client(.sts, .json("not here", status: 404), endpoint: "http://localhost:4620")
        await #expect(throws: MalformedAnswer.self) { try await other.call("GetCallerIdentity") }
    }
}
