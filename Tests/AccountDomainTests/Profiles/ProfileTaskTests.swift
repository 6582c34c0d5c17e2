import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 2.3, 2.4, 3.3.
struct ProfileTaskTests {
    private static func desk() async throws -> AccountDesk {
        let desk = try await AccountDesk.open()
        try await desk.register()
        return desk
    }

    @Test("runs for a second, then replaces the profile and mints its identifier, which stays", arguments: Catalog.all)
    func success(_ catalog: String) async throws {
        let desk = try await AccountDesk.open(in: catalog) { $0.fixedEmailCode = "424242" }
        try await desk.verify()
        let partner = try await desk.register(code: "424242")
        let started = try await desk.update()
        #expect(started.taskId.wholeMatch(of: /pprofiletask-[a-z0-9]{13}/) != nil)
        #expect((started.id, started.arn, started.catalog) == (partner.id, partner.arn, catalog))
        #expect((started.status, started.endedAt) == (.inProgress, nil))
        #expect(started.taskDetails == AccountDesk.details())
        #expect(try await desk.partner().profile == partner.profile)
        try await desk.pass(seconds: 1)
        let ended = try await desk.task()
        #expect((ended.status, ended.endedAt) == (.succeeded, desk.clock.now.wholeMilliseconds))
        #expect(ended.errorDetailList == nil)
        let profile = try await desk.partner().profile
        #expect(profile.displayName == "Northwind")
        #expect(profile.profileId?.wholeMatch(of: /pprofile-[a-z0-9]{13}/) != nil)
        try await desk.update(AccountDesk.details("Northwind Two"))
        try await desk.pass(seconds: 1)
        let later = try await desk.partner().profile
        #expect((later.displayName, later.profileId) == ("Northwind Two", profile.profileId))
    }

    struct Details: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var change: @Sendable (inout Account.TaskDetails) -> Void
        var answer = "ok"
    }

    static func block(_ locale: String) -> Account.LocalizedContent {
        Account.LocalizedContent(
            displayName: "N",
            description: "D",
            websiteUrl: "https://n.example",
            logoUrl: "https://n.example/l.png",
            locale: locale
        )
    }

    static let requests = [
        Details(
            testDescription: "a segment twice",
            change: { $0.industrySegments = [.retail, .other, .retail] },
            answer: "DUPLICATE_VALUE taskDetails.industrySegments"
        ),
        Details(testDescription: "three segments", change: { $0.industrySegments = [.retail, .other, .gaming] }),
        Details(
            testDescription: "two blocks of a locale",
            change: { $0.localizedContents = [block("de-DE"), block("fr-FR"), block("de-DE")] },
            answer: "DUPLICATE_VALUE taskDetails.localizedContents.locale"
        ),
        Details(
            testDescription: "a block of the source locale",
            change: { $0.localizedContents = [block("en-US")] },
            answer: "DUPLICATE_VALUE taskDetails.localizedContents.locale"
        ),
        Details(testDescription: "two locales", change: { $0.localizedContents = [block("de-DE"), block("fr-FR")] }),
        Details(
            testDescription: "a country",
            change: { $0.headquarters = .init(countryCode: "BR", subdivisionCode: "SP") }
        ),
        Details(
            testDescription: "no country",
            change: { $0.headquarters = .init(countryCode: "XX", subdivisionCode: "1") },
            answer: "INVALID_VALUE taskDetails.headquarters.countryCode"
        ),
        Details(
            testDescription: "all at once",
            change: {
                $0.industrySegments = [.retail, .retail]
                $0.localizedContents = [block("en-US")]
                $0.headquarters = .init(countryCode: "ZZ", subdivisionCode: "1")
            },
            answer: """
                DUPLICATE_VALUE taskDetails.industrySegments, DUPLICATE_VALUE taskDetails.localizedContents.locale, \
                INVALID_VALUE taskDetails.headquarters.countryCode
                """
        ),
    ]

    @Test("what the request itself shows is refused at once", arguments: requests)
    func details(_ row: Details) async throws {
        let desk = try await Self.desk()
        var details = AccountDesk.details()
        row.change(&details)
        #expect(await outcome { try await desk.update(details) } == row.answer)
    }

    static let findings: [Details] = [
        Details(
            testDescription: "an IP literal",
            change: { $0.websiteUrl = "https://10.0.0.1/x" },
            answer: "INVALID_WEBSITE_URL"
        ),
        Details(
            testDescription: "another",
            change: { $0.websiteUrl = "https://[::1]/x" },
            answer: "INVALID_WEBSITE_URL"
        ),
        Details(
            testDescription: "one label",
            change: { $0.websiteUrl = "https://intranet:443/" },
            answer: "INVALID_WEBSITE_URL"
        ),
        Details(
            testDescription: "a host that cannot be",
            change: { $0.websiteUrl = "https://a.invalid" },
            answer: "INVALID_WEBSITE_URL"
        ),
        Details(
            testDescription: "a logo there",
            change: { $0.logoUrl = "https://a.INVALID/l.png" },
            answer: "INVALID_LOGO_URL"
        ),
        Details(
            testDescription: "no picture",
            change: { $0.logoUrl = "https://n.example/l.gif?x=.png" },
            answer: "INVALID_LOGO_FILE"
        ),
        Details(testDescription: "a picture with a query", change: { $0.logoUrl = "https://n.example/l.JPEG?v=1" }),
        Details(
            testDescription: "too large",
            change: { $0.logoUrl = "https://n.example/oversize.svg" },
            answer: "INVALID_LOGO_SIZE"
        ),
        Details(
            testDescription: "a bad one",
            change: { $0.logoUrl = "https://n.example/a/badlogo.jpg" },
            answer: "INVALID_LOGO"
        ),
        Details(
            testDescription: "a blocked word",
            change: { $0.description = "Has Prohibited-Content." },
            answer: "INVALID_CONTENT"
        ),
        Details(
            testDescription: "all in one block",
            change: { details in
                details.localizedContents = [block("de-DE")].map {
                    var block = $0
                    block.websiteUrl = "https://x"
                    block.logoUrl = "https://x.invalid/badlogo-oversize"
                    block.displayName = "prohibited-content"
                    return block
                }
            },
            answer: """
                de-DE INVALID_WEBSITE_URL, INVALID_LOGO_URL, INVALID_LOGO_FILE, INVALID_LOGO_SIZE, INVALID_LOGO, \
                INVALID_CONTENT
                """
        ),
    ]

    @Test("what AWS finds fails the task with all of it, and the profile stays", arguments: findings)
    func faults(_ row: Details) async throws {
        let desk = try await Self.desk()
        var details = AccountDesk.details()
        row.change(&details)
        try await desk.update(details)
        try await desk.pass(seconds: 1)
        let task = try await desk.task()
        let locales = Set((task.errorDetailList ?? []).map(\.locale))
        let words = (task.errorDetailList ?? []).map(\.reason.rawValue).joined(separator: ", ")
        let told = locales == ["de-DE"] ? "de-DE " + words : words
        #expect(told == (row.answer == "ok" ? "" : row.answer))
        #expect(task.status == (row.answer == "ok" ? .succeeded : .failed))
        #expect(task.endedAt == desk.clock.now.wholeMilliseconds)
        #expect((try await desk.partner().profile.profileId == nil) == (row.answer != "ok"))
    }

    @Test("a name that another partner of the catalog shows is a duplicate, whatever its case")
    func duplicate() async throws {
        let desk = try await AccountDesk.open()
        try await desk.enroll("Northwind")
        let other = desk.of(AccountDesk.second)
        try await other.register("Tailspin")
        try await other.update(AccountDesk.details("NORTHWIND"))
        try await other.pass(seconds: 1)
        #expect(try await other.task().errorDetailList?.map(\.reason) == [.duplicateProfile])
        try await desk.update(AccountDesk.details("NorthWind"))
        try await desk.pass(seconds: 1)
        #expect(try await desk.task().status == .succeeded)
    }

    @Test("localized texts left out are cleared, the headquarters left out stays")
    func replacement() async throws {
        let desk = try await Self.desk()
        var details = AccountDesk.details()
        details.localizedContents = [Self.block("de-DE")]
        details.headquarters = .init(countryCode: "JP", subdivisionCode: "13")
        try await desk.update(details)
        try await desk.pass(seconds: 1)
        #expect(try await desk.partner().profile.localizedContents == [Self.block("de-DE")])
        try await desk.update()
        try await desk.pass(seconds: 1)
        let profile = try await desk.partner().profile
        #expect(profile.localizedContents == nil)
        #expect(profile.headquarters == .init(countryCode: "JP", subdivisionCode: "13"))
        #expect(try await desk.task().taskDetails.headquarters == nil)
    }

    @Test("one runs at a time; a canceled one changes nothing and makes room")
    func cancel() async throws {
        let desk = try await Self.desk()
        let task = try await desk.update().taskId
        #expect(await outcome { try await desk.update() } == "Conflict INCOMPATIBLE_PROFILE_STATE")
        let canceled = try await desk.cancelTask(task)
        #expect((canceled.status, canceled.endedAt) == (.canceled, desk.clock.now.wholeMilliseconds))
        try await desk.pass(seconds: 5)
        #expect(try await desk.partner().profile.profileId == nil)
        #expect(try await desk.task().status == .canceled)
        let again = await outcome { try await desk.cancelTask(task) }
        #expect(again == "Conflict INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE")
        #expect(await outcome { try await desk.update() } == "ok")
    }

    @Test("there is none before the first, and another partner's is not there")
    func missing() async throws {
        let desk = try await Self.desk()
        let none = "NotFound PARTNER_PROFILE_TASK_NOT_FOUND"
        #expect(await outcome { _ = try await desk.task() } == none)
        let task = try await desk.update().taskId
        let other = desk.of(AccountDesk.second)
        try await other.register("Tailspin")
        #expect(await outcome { try await other.cancelTask(task) } == none)
        #expect(try await desk.task().status == .inProgress)
    }

    @Test("ten a day, whatever came of them; refused requests and replays do not count")
    func quota() async throws {
        let desk = try await Self.desk()
        try await desk.update(token: "t")
        for _ in 1...3 { try await desk.update(token: "t") }
        #expect(await outcome { try await desk.update() } == "Conflict INCOMPATIBLE_PROFILE_STATE")
        for _ in 1...9 {
            try await desk.pass(seconds: 60)
            try await desk.update()
        }
        try await desk.pass(seconds: 60)
        let full = "Quota LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY"
        #expect(await outcome { try await desk.update() } == full)
        try await desk.pass(seconds: 24 * 3600 - 601)
        #expect(await outcome { try await desk.update() } == full)
        try await desk.pass(seconds: 1)
        #expect(await outcome { try await desk.update() } == "ok")
    }

    @Test("one that is held ends when somebody decides")
    func held() async throws {
        let desk = try await AccountDesk.open { $0.profileTaskDelaySeconds = nil }
        try await desk.register()
        let task = try await desk.update().taskId
        try await desk.pass(seconds: 10_000)
        #expect(try await desk.task().status == .inProgress)
        try await desk.provider.finishProfileTask(task, failing: .invalidLogo, desk.call("FinishProfileTask"))
        let ended = try await desk.task()
        #expect((ended.status, ended.errorDetailList?.map(\.reason)) == (.failed, [.invalidLogo]))
        let over = await outcome {
            try await desk.provider.finishProfileTask(task, desk.call("FinishProfileTask"))
        }
        #expect(over == "NotFound PARTNER_PROFILE_TASK_NOT_FOUND")
    }
}
