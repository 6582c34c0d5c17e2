import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Additions 10.
struct QualificationsTests {
    typealias Reference = Account.QualificationsAssociationPartner

    /// A primary and its subsidiary, connected; each with a profile.
    private static func family() async throws -> (primary: AccountDesk, subsidiary: AccountDesk) {
        let primary = try await AccountDesk.open()
        let subsidiary = primary.of(AccountDesk.second)
        try await primary.enroll("Northwind")
        try await subsidiary.enroll("Tailspin")
        try await primary.connect(with: AccountDesk.second, at: AccountDesk.second, .subsidiary)
        return (primary, subsidiary)
    }

    private static func reference(_ desk: AccountDesk) async throws -> Reference {
        Reference(profileId: try await desk.partner().profile.profileId, accountId: desk.account)
    }

    @Test("joins after two seconds, and parts again")
    func life() async throws {
        let (primary, subsidiary) = try await Self.family()
        let reference = try await Self.reference(primary)
        let started = try await subsidiary.associate(with: Reference(accountId: AccountDesk.first))
        #expect(started.taskId.wholeMatch(of: /pqatask-[a-z2-7]{13}/) != nil)
        #expect((started.status, started.primaryPartner) == (.inProgress, reference))
        #expect(try await subsidiary.qualifications().status == .notAssociated)
        try await primary.pass(seconds: 2)
        let joined = primary.clock.now.wholeMilliseconds
        let task = try await subsidiary.associationTask()
        #expect((task.taskId, task.status, task.endedAt) == (started.taskId, .succeeded, joined))
        let under = try await Self.reference(subsidiary)
        for desk in [primary, subsidiary] {
            let details = try await desk.qualifications()
            #expect((details.status, details.primaryPartner, details.updatedAt) == (.associated, reference, joined))
            #expect(details.associatedPartners == [under])
        }
        let connection = try #require(try await primary.connections().connectionSummaries.first?.id)
        try await primary.disconnect(connection, .subsidiary)
        let parting = try await subsidiary.part(from: reference)
        #expect(parting.taskId.wholeMatch(of: /pqdtask-[a-z2-7]{13}/) != nil)
        #expect(try await subsidiary.qualifications().status == .associated)
        try await primary.pass(seconds: 2)
        #expect(try await subsidiary.disassociationTask().status == .succeeded)
        for desk in [primary, subsidiary] {
            let details = try await desk.qualifications()
            #expect((details.status, details.primaryPartner, details.associatedPartners) == (.notAssociated, nil, nil))
            #expect(details.updatedAt == nil)
        }
    }

    @Test("a connection that ends meanwhile changes nothing")
    func meanwhile() async throws {
        let (primary, subsidiary) = try await Self.family()
        try await subsidiary.associate(with: Reference(accountId: AccountDesk.first))
        let connection = try #require(try await primary.connections().connectionSummaries.first?.id)
        try await primary.disconnect(connection, .subsidiary)
        try await primary.pass(seconds: 2)
        #expect(try await subsidiary.qualifications().status == .associated)
    }

    @Test("the reference is one partner with a profile of the catalog (rows 1, 4, 5)")
    func reference() async throws {
        let (primary, subsidiary) = try await Self.family()
        let third = primary.of(AccountDesk.third)
        try await third.register("Litware")
        let profile = try await Self.reference(primary).profileId
        let rows: [(Reference, String)] = [
            (Reference(), "REQUIRED_FIELD_MISSING primaryPartner"),
            (Reference(accountId: AccountDesk.plain), "NotFound PARTNER_NOT_FOUND"),
            (Reference(accountId: AccountDesk.third), "NotFound PARTNER_PROFILE_NOT_FOUND"),
            (Reference(profileId: "pprofile-0000000000000"), "NotFound PARTNER_PROFILE_NOT_FOUND"),
            (Reference(profileId: profile, accountId: AccountDesk.second), "INVALID_VALUE primaryPartner"),
            (Reference(profileId: profile, accountId: AccountDesk.first), "ok"),
        ]
        for (reference, answer) in rows {
            #expect(await outcome { try await subsidiary.associate(with: reference) } == answer, "\(reference)")
        }
        let own = await outcome { try await third.associate(with: Reference(accountId: AccountDesk.first)) }
        #expect(own == "NotFound PARTNER_PROFILE_NOT_FOUND")
    }

    @Test("one task at a time, of both kinds (row 6), and the token is asked first (row 2)")
    func busy() async throws {
        let (_, subsidiary) = try await Self.family()
        let primary = Reference(accountId: AccountDesk.first)
        let started = try await subsidiary.associate(with: primary, token: "t")
        #expect(try await subsidiary.associate(with: primary, token: "t") == started)
        let busy = "Conflict INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE"
        #expect(await outcome { try await subsidiary.associate(with: primary) } == busy)
        #expect(await outcome { try await subsidiary.part(from: primary) } == busy)
    }

    @Test("who stands where decides who may join whom (rows 7 to 11)")
    func places() async throws {
        let (primary, subsidiary) = try await Self.family()
        let third = primary.of(AccountDesk.third)
        try await third.enroll("Litware")
        let missing = "MISSING_ACTIVE_SUBSIDIARY_CONNECTION"
        #expect(
            await outcome { try await primary.associate(with: Reference(accountId: AccountDesk.first)) }
                == "INCOMPATIBLE_PRIMARY_PARTNER, \(missing)"
        )
        #expect(await outcome { try await third.associate(with: Reference(accountId: AccountDesk.first)) } == missing)
        #expect(
            await outcome { try await primary.associate(with: Reference(accountId: AccountDesk.second)) }
                == "INCOMPATIBLE_SUBSIDIARY_CONNECTION"
        )
        try await subsidiary.associate(with: Reference(accountId: AccountDesk.first))
        try await primary.pass(seconds: 2)
        #expect(
            await outcome { try await subsidiary.associate(with: Reference(accountId: AccountDesk.first)) }
                == "QUALIFICATIONS_ASSOCIATION_EXISTS"
        )
        #expect(
            await outcome { try await third.associate(with: Reference(accountId: AccountDesk.second)) }
                == "\(missing), INCOMPATIBLE_PRIMARY_PARTNER"
        )
        #expect(
            await outcome { try await primary.associate(with: Reference(accountId: AccountDesk.third)) }
                == "QUALIFICATIONS_ASSOCIATION_EXISTS, \(missing)"
        )
    }

    @Test("there is one level only, while tasks run too, whoever is first (AD48)", arguments: [true, false])
    func oneLevel(_ isUpperFirst: Bool) async throws {
        let (primary, middle) = try await Self.family()
        let lower = primary.of(AccountDesk.third)
        try await lower.enroll("Litware")
        try await middle.connect(with: AccountDesk.third, at: AccountDesk.third, .subsidiary)
        let upper: @Sendable () async -> String = {
            await outcome { try await middle.associate(with: Reference(accountId: AccountDesk.first)) }
        }
        let under: @Sendable () async -> String = {
            await outcome { try await lower.associate(with: Reference(accountId: AccountDesk.second)) }
        }
        #expect(await (isUpperFirst ? upper : under)() == "ok")
        let refusal = isUpperFirst ? "INCOMPATIBLE_PRIMARY_PARTNER" : "QUALIFICATIONS_ASSOCIATION_EXISTS"
        #expect(await (isUpperFirst ? under : upper)() == refusal)
        try await primary.pass(seconds: 2)
        #expect(await (isUpperFirst ? under : upper)() == refusal)
    }

    @Test("leaving is the associated partner's, and from its own primary (additions 10.3)")
    func leaving() async throws {
        let (primary, subsidiary) = try await Self.family()
        let third = primary.of(AccountDesk.third)
        try await third.enroll("Litware")
        let first = Reference(accountId: AccountDesk.first)
        #expect(await outcome { try await subsidiary.part(from: first) } == "QUALIFICATIONS_ASSOCIATION_NOT_FOUND")
        try await subsidiary.associate(with: first)
        try await primary.pass(seconds: 2)
        #expect(
            await outcome { try await primary.part(from: Reference(accountId: AccountDesk.second)) }
                == "INCOMPATIBLE_PRIMARY_PARTNER, QUALIFICATIONS_ASSOCIATION_NOT_FOUND"
        )
        #expect(
            await outcome { try await subsidiary.part(from: Reference(accountId: AccountDesk.third)) }
                == "INCOMPATIBLE_PRIMARY_PARTNER"
        )
        #expect(
            await outcome { try await subsidiary.part(from: Reference()) } == "REQUIRED_FIELD_MISSING associatedPartner"
        )
        #expect(await outcome { try await subsidiary.part(from: first) } == "ok")
    }

    @Test("six are under one at most, those about to be included (row 12)")
    func limit() async throws {
        let primary = try await AccountDesk.open()
        try await primary.enroll("Northwind")
        let accounts = (1...7).map { String(200_000_000_000 + $0) }
        for (number, account) in accounts.enumerated() {
            try await primary.of(account).enroll("Company \(number)")
            try await primary.connect(with: account, at: account, .subsidiary)
        }
        let first = Reference(accountId: AccountDesk.first)
        for account in accounts.prefix(3) { try await primary.of(account).associate(with: first) }
        try await primary.pass(seconds: 2)
        for account in accounts[3..<6] { try await primary.of(account).associate(with: first) }
        let seventh = primary.of(accounts[6])
        let full = "QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED"
        #expect(await outcome { try await seventh.associate(with: first) } == full)
        try await primary.pass(seconds: 2)
        #expect(try await primary.qualifications().associatedPartners?.count == 6)
        #expect(await outcome { try await seventh.associate(with: first) } == full)
    }

    @Test("a task is not there before the first")
    func missing() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        #expect(
            await outcome { _ = try await desk.associationTask() }
                == "NotFound QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND"
        )
        #expect(
            await outcome { _ = try await desk.disassociationTask() }
                == "NotFound QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND"
        )
    }
}
