import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 2.9, 3.4, 6.
struct VerificationTests {
    struct Ending: Sendable, CustomTestStringConvertible {
        var testDescription: String { registration }
        let registration: String
        let status: Account.VerificationStatus
        var hasReason = true
    }

    static let endings = [
        Ending(registration: "HRB 1", status: .succeeded, hasReason: false),
        Ending(registration: "HRB-FAIL", status: .failed),
        Ending(registration: "HRB-REJECT", status: .rejected),
        Ending(registration: "HRB-ACTION", status: .pendingCustomerAction),
        Ending(registration: "HRB-HOLD", status: .inProgress, hasReason: false),
        Ending(registration: "HRB-fail", status: .succeeded, hasReason: false),
    ]

    @Test("a business is decided after the delay, as its registration says", arguments: endings)
    func business(_ row: Ending) async throws {
        let desk = try await AccountDesk.open { $0.verificationDelaySeconds = 10 }
        let started = try await desk.verifyBusiness(registration: row.registration)
        #expect((started.verificationType, started.verificationStatus) == (.businessVerification, .inProgress))
        #expect(started.startedAt == desk.clock.now.wholeMilliseconds)
        try await desk.pass(seconds: 9)
        #expect(try await desk.verification(.businessVerification).verificationStatus == .inProgress)
        try await desk.pass(seconds: 1)
        let ended = try await desk.verification(.businessVerification)
        #expect(ended.verificationStatus == row.status)
        #expect((ended.verificationStatusReason != nil) == row.hasReason)
        let isOver = ![.inProgress, .pendingCustomerAction].contains(row.status)
        #expect(ended.completedAt == (isOver ? desk.clock.now.wholeMilliseconds : nil))
        guard case .businessVerificationResponse(let response) = ended.verificationResponseDetails else {
            Issue.record("not of a business")
            return
        }
        #expect(response.businessVerificationDetails.registrationId == row.registration)
        #expect((response.completionUrl != nil) == (row.status == .pendingCustomerAction))
        #expect((response.completionUrlExpiresAt != nil) == (row.status == .pendingCustomerAction))
    }

    @Test(
        "a link ends as the person who opens it says, and opened again it shows what came of it",
        arguments: [
            (CompletionOutcome.success, Account.VerificationStatus.succeeded), (.fail, .failed), (.reject, .rejected),
        ]
    )
    func registrant(_ outcome: CompletionOutcome, _ status: Account.VerificationStatus) async throws {
        let desk = try await AccountDesk.open()
        let started = try await desk.verifyRegistrant()
        #expect(started.verificationStatus == .pendingCustomerAction)
        guard case .registrantVerificationResponse(let response) = started.verificationResponseDetails else {
            Issue.record("not of a registrant")
            return
        }
        #expect(response.completionUrl.hasPrefix("http://127.0.0.1:8080/_cosell/verification/"))
        #expect(response.completionUrlExpiresAt == desk.clock.now.wholeMilliseconds.adding(seconds: 3600))
        try await desk.pass(seconds: 3599)
        let shown = try await desk.of(AccountDesk.second).provider.completeVerification(
            link: desk.link(.registrantVerification),
            outcome,
            desk.call("CompleteVerification")
        )
        #expect((shown.account, shown.status) == (AccountDesk.first, status.rawValue))
        #expect(try await desk.open(.registrantVerification, .fail).status == status.rawValue)
        let ended = try await desk.verification(.registrantVerification)
        #expect(ended.verificationStatus == status)
        #expect(ended.completedAt == desk.clock.now.wholeMilliseconds)
    }

    @Test("the link of a business that must bring papers ends in success")
    func papers() async throws {
        let desk = try await AccountDesk.open()
        try await desk.verifyBusiness(registration: "HRB-ACTION")
        try await desk.pass(seconds: 1)
        #expect(try await desk.open(.businessVerification).status == "SUCCEEDED")
    }

    @Test("a link that leads nowhere is not found")
    func nowhere() async throws {
        let desk = try await AccountDesk.open()
        let answer = await outcome {
            _ = try await desk.provider.completeVerification(link: "x", .success, desk.call("CompleteVerification"))
        }
        #expect(answer == "NotFound VERIFICATION_NOT_FOUND")
    }

    @Test("a link that nobody opens ends in failure at its time, with and without a look", arguments: [true, false])
    func expiry(_ isKeptUp: Bool) async throws {
        let desk = try await AccountDesk.open()
        let end = desk.clock.now.wholeMilliseconds.adding(seconds: 3600)
        try await desk.verifyRegistrant()
        let link = try await desk.link(.registrantVerification)
        desk.clock.advance(seconds: 4000)
        if isKeptUp { try await desk.keepUp() }
        let ended = try await desk.verification(.registrantVerification)
        #expect((ended.verificationStatus, ended.completedAt) == (.failed, end))
        #expect(ended.verificationStatusReason?.contains("expired") == true)
        let late = try await desk.provider.completeVerification(link: link, .success, desk.call("CompleteVerification"))
        #expect(late.status == "FAILED")
        #expect(await outcome { try await desk.verifyRegistrant() } == "ok")
    }

    struct Again: Sendable, CustomTestStringConvertible {
        var testDescription: String { registration }
        let registration: String
        let answer: String
    }

    static let restarts = [
        Again(registration: "1", answer: "Conflict ACCOUNT_ALREADY_VERIFIED"),
        Again(registration: "1-HOLD", answer: "Conflict VERIFICATION_ALREADY_IN_PROGRESS"),
        Again(registration: "1-ACTION", answer: "Conflict VERIFICATION_ALREADY_IN_PROGRESS"),
        Again(registration: "1-FAIL", answer: "ok"),
        Again(registration: "1-REJECT", answer: "ok"),
    ]

    @Test("what failed or was rejected may be started again, and replaces the record", arguments: restarts)
    func again(_ row: Again) async throws {
        let desk = try await AccountDesk.open()
        try await desk.verifyBusiness(registration: row.registration)
        try await desk.pass(seconds: 1)
        #expect(await outcome { try await desk.verifyBusiness(registration: "2") } == row.answer)
        #expect(await outcome { try await desk.verifyRegistrant() } == "ok")
        guard row.answer == "ok" else { return }
        try await desk.pass(seconds: 1)
        let ended = try await desk.verification(.businessVerification)
        #expect(ended.verificationStatus == .succeeded)
        #expect(ended.verificationStatusReason == nil)
    }

    @Test("belongs to the account, in no catalog, and starts with details")
    func details() async throws {
        let desk = try await AccountDesk.open()
        #expect(await outcome { _ = try await desk.start(nil) } == "REQUIRED_FIELD_MISSING verificationDetails")
        for type in Account.VerificationType.allCases {
            #expect(await outcome { _ = try await desk.verification(type) } == "NotFound VERIFICATION_NOT_FOUND")
        }
        try await desk.verifyBusiness()
        let other = desk.of(AccountDesk.second)
        let answer = await outcome { _ = try await other.verification(.businessVerification) }
        #expect(answer == "NotFound VERIFICATION_NOT_FOUND")
    }

    @Test("a replay gives the answer as it was, not as it is")
    func replay() async throws {
        let desk = try await AccountDesk.open()
        let first = try await desk.verifyBusiness(token: "t")
        try await desk.pass(seconds: 5)
        #expect(try await desk.verifyBusiness(token: "t") == first)
        #expect(await outcome { try await desk.verifyRegistrant(token: "t") } == "Conflict CONFLICT_CLIENT_TOKEN")
    }
}
