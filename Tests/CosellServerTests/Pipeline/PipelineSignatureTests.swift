import CosellSigning
import CosellAccess
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// R1.7: signatures themselves are tested in Wire; here is what the pipeline makes of them.
struct PipelineSignatureTests {
    private static let list = SentCall("ListSolutions", #"{"Catalog":"Sandbox"}"#)

    @Test("the caller is whom the access key speaks for")
    func principal() async throws {
        let gateway = try await Gateway.open()
        for caller in [Caller.dana, .sam] {
            var call = Self.list
            call.caller = caller
            let (answer, trace) = try await gateway.send(call)
            #expect(trace.principal?.arn == caller.principal.arn)
            #expect(answer.text.contains(caller.principal.account))
        }
    }

    @Test("an unknown key, a wrong secret and a missing signature are told apart")
    func refusals() async throws {
        let gateway = try await Gateway.open()
        var call = Self.list
        call.caller = nil
        #expect(try await gateway.ending(call) == "MissingAuthenticationTokenException")
        call.caller = Caller("AKIATESTNOBODY000001", Caller.dana.principal)
        #expect(try await gateway.ending(call) == "UnrecognizedClientException")
        call.caller = Caller(Caller.dana.keyID, Caller.dana.principal, secret: .init(secretAccessKey: "guess"))
        let answer = try await gateway.answer(call)
        #expect(answer.exception == "InvalidSignatureException")
        #expect(try answer.message?.contains("The Canonical String for this request should have been") == true)
    }

    @Test("temporary credentials end", arguments: zip([3599, 3600], ["ok", "ExpiredTokenException"]))
    func expiry(_ seconds: Int64, _ ending: String) async throws {
        let end = TestClock.start.seconds + 3600
        let secret = SigningSecret(secretAccessKey: "s", sessionToken: "token", expiresAtEpochSeconds: end)
        let role = Principal(
            account: Sample.account,
            kind: .assumedRole(name: "Sellers", session: "erin"),
            policies: Caller.dana.principal.policies
        )
        let erin = Caller("ASIATESTERIN00000001", role, secret: secret)
        let gateway = try await Gateway.open(callers: [erin])
        gateway.desk.clock.advance(seconds: seconds)
        var call = Self.list
        call.caller = erin
        let (answer, trace) = try await gateway.send(call)
        #expect(answer.exception ?? "ok" == ending)
        if ending == "ok" {
            #expect(trace.principal?.arn == "arn:aws:sts::111122223333:assumed-role/Sellers/erin")
        }
    }

    @Test("a signature for another service is refused, even one that this server knows")
    func otherService() async throws {
        let gateway = try await Gateway.open(services: ["partnercentral-selling", "partnercentral-account"])
        var call = Self.list
        call.service = "partnercentral-account"
        let answer = try await gateway.answer(call)
        #expect(answer.exception == "InvalidSignatureException")
        #expect(
            try answer.message == "Credential should be scoped to correct service: 'partnercentral-selling'."
        )
    }

    @Test("in relaxed mode any well-formed signature passes, and a key of 12 digits is its account")
    func relaxed() async throws {
        let gateway = try await Gateway.open(mode: .relaxed)
        let accounts = ["AKIATESTNOBODY000001": Sample.account, Sample.otherAccount: Sample.otherAccount]
        for (key, account) in accounts {
            var call = Self.list
            call.caller = Caller(key, Caller.dana.principal, secret: .init(secretAccessKey: "guess"))
            call.service = "anything"
            let (answer, trace) = try await gateway.send(call)
            #expect(answer.exception == nil)
            #expect(trace.principal?.account == account)
        }
        var unsigned = Self.list
        unsigned.caller = nil
        #expect(try await gateway.ending(unsigned) == "MissingAuthenticationTokenException")
    }

    @Test("in relaxed mode a known key keeps its rights")
    func relaxedRights() async throws {
        let gateway = try await Gateway.open(mode: .relaxed)
        let create = try SentCall(gateway.desk.creation(), of: "CreateOpportunity", by: .riley)
        #expect(try await gateway.ending(create) == "AccessDeniedException")
    }
}
