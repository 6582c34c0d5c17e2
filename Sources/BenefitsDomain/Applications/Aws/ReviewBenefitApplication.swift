package import BenefitsAPI
package import CosellDomain
import CosellRules
import CosellWire

/// What somebody who plays AWS does to applications of the books' account (benefits 2.3, 5): one entry for each act. All
/// of them tell the application's partner, and answer the application as it sees it now.
///
/// - Throws: missing, for what is not the account's; a conflict, for an application in another state; ``Objection``,
///   broken, for a parameter that AWS does not have.
extension BenefitsProvider {
    /// Moves an application on to another stage of its review.
    @discardableResult
    package func stageApplication(
        _ identifier: String,
        at stage: String,
        _ books: Books
    ) throws -> Benefits.GetBenefitApplicationOutput {
        try act(on: identifier, books) { application, benefit in
            try application.requireReview([.inReview], for: "another stage")
            try Self.check(stage: stage)
            try move(&application, to: stage, for: benefit, books)
        }
    }

    /// Sends an application back to its partner, who is to amend it.
    @discardableResult
    package func requireActionOnApplication(
        _ identifier: String,
        because reason: String?,
        codes: [String] = [],
        _ books: Books
    ) throws -> Benefits.GetBenefitApplicationOutput {
        try act(on: identifier, books) { application, benefit in
            try application.requireReview([.inReview, .actionRequired], for: "a required action")
            try Self.check(reason: reason, codes)
            try send(&application, back: reason, codes, for: benefit, books)
        }
    }

    /// Rejects an application, for good.
    @discardableResult
    package func rejectApplication(
        _ identifier: String,
        because reason: String?,
        codes: [String] = [],
        _ books: Books
    ) throws -> Benefits.GetBenefitApplicationOutput {
        try act(on: identifier, books) { application, benefit in
            try application.requireReview([.inReview, .actionRequired], for: "a rejection")
            try Self.check(reason: reason, codes)
            try reject(&application, reason, codes, for: benefit, books)
        }
    }

    /// Approves an application, and grants an allocation for each of its types.
    ///
    /// - Parameter amount: granted in all, in US dollars; nil is what is asked for, within the benefit's cap.
    /// - Throws: also a conflict, when a wallet that the application draws on has not enough left.
    @discardableResult
    package func approveApplication(
        _ identifier: String,
        amount: String? = nil,
        _ books: Books
    ) throws -> Benefits.GetBenefitApplicationOutput {
        try act(on: identifier, books) { application, benefit in
            try application.requireReview([.inReview], for: "an approval")
            try approve(&application, try Self.money(amount), for: benefit, books)
        }
    }

    private func act(
        on identifier: String,
        _ books: Books,
        _ perform: (inout BenefitApplication, OfferedBenefit) throws -> Void
    ) throws -> Benefits.GetBenefitApplicationOutput {
        var application = try books.requireApplication(identifier)
        try perform(&application, try benefit(of: application))
        return application.view(at: books.call.now, switches)
    }

    // MARK: Moves, in an open transaction

    func move(
        _ application: inout BenefitApplication,
        to stage: String,
        for benefit: OfferedBenefit,
        _ books: Books
    ) throws {
        application.move(to: .inReview, stage: stage, books)
        try keep(application, .stageChanged, for: benefit, books)
    }

    func send(
        _ application: inout BenefitApplication,
        back reason: String?,
        _ codes: [String],
        for benefit: OfferedBenefit,
        _ books: Books
    ) throws {
        application.move(
            to: .actionRequired,
            stage: application.document.stage,
            because: reason,
            codes: codes.isEmpty ? nil : codes,
            books
        )
        try keep(application, .actionRequired, for: benefit, books)
        try books.agenda.cancel(.reviewApplication, application.arn)
    }

    func reject(
        _ application: inout BenefitApplication,
        _ reason: String?,
        _ codes: [String],
        for benefit: OfferedBenefit,
        _ books: Books
    ) throws {
        application.move(to: .rejected, because: reason, codes: codes.isEmpty ? nil : codes, books)
        try keep(application, .rejected, for: benefit, books)
        try books.agenda.cancel(.reviewApplication, application.arn)
    }

    func approve(
        _ application: inout BenefitApplication,
        _ amount: Money?,
        for benefit: OfferedBenefit,
        _ books: Books
    ) throws {
        let granted = amount ?? Grant.usual(for: application, benefit)
        if let granted { try draw(granted, for: application, books) }
        application.move(to: .approved, books)
        try keep(application, .approved, for: benefit, books)
        try books.agenda.cancel(.reviewApplication, application.arn)
        for allocation in Grant(application: application, benefit: benefit, amount: granted).allocations(books) {
            try books.allocations.insert(allocation)
            try books.raise(.allocation(allocation, of: benefit), to: [allocation.account])
        }
    }

    /// Takes what is granted from the wallets that the application draws on, one after the other.
    private func draw(_ amount: Money, for application: BenefitApplication, _ books: Books) throws {
        let wallets = try application.links.compactMap { link in
            if case .allocation(let id) = link.resource { try books.allocations.find(id) } else { nil }
        }.filter { $0.remaining != nil }
        guard !wallets.isEmpty else { return }
        var open = amount
        for var wallet in wallets where wallet.view(at: books.call.now).status == .active {
            let share = min(open, wallet.remaining ?? Money(cents: 0))
            guard share.cents > 0 else { continue }
            wallet.draw(share, at: books.call.now.wholeMilliseconds)
            open = open - share
            try books.allocations.save(wallet)
            if wallet.status == .fulfilled {
                try books.raise(.allocation(wallet, of: benefit(of: wallet)), to: [wallet.account])
            }
        }
        guard open.cents == 0 else {
            throw Objection.conflict(
                """
                \((amount - open).text) USD are left in the wallet of application \(application.id), and \
                \(amount.text) USD would be granted; grant less.
                """
            )
        }
    }

    // MARK: Parameters

    private static func check(stage: String) throws(Objection) {
        guard !ReviewStage.all.contains(stage) else { return }
        let known = ReviewStage.all.joined(separator: ", ")
        throw .broken([
            .request("stage", .invalidEnumValue, "is '\(stage.excerpt())'; give one of \(known)", rule: "benefits 1.4")
        ])
    }

    /// Benefits 2.3: the bounds of the model.
    private static func check(reason: String?, _ codes: [String]) throws(Objection) {
        var violations: [Violation] = []
        let rule = "benefits 2.3"
        if (reason ?? "").unicodeScalars.count > 1000 {
            violations.append(.request("reason", .invalidStringFormat, "has over 1000 characters", rule: rule))
        }
        if codes.count > 5 {
            violations.append(
                .request("codes", .tooManyValues, "has \(codes.count) values; give at most 5", rule: rule)
            )
        }
        if codes.contains(where: { !(1...255 ~= $0.unicodeScalars.count) }) {
            violations.append(
                .request("codes", .invalidStringFormat, "has one without 1 to 255 characters", rule: rule)
            )
        }
        try Objection.check(violations)
    }

    private static func money(_ amount: String?) throws(Objection) -> Money? {
        guard let amount else { return nil }
        guard let money = Money(amount), money.cents > 0 else {
            let words = "is '\(amount.excerpt())'; give an amount above 0, such as 10000 or 12.50"
            throw .broken([.request("amount", .invalidValue, words, rule: "benefits 5")])
        }
        return money
    }
}

extension BenefitApplication {
    fileprivate func requireReview(_ states: [Status], for deed: String) throws(Objection) {
        guard !states.contains(status) else { return }
        let wanted = states.map(\.rawValue).joined(separator: " or ")
        throw .conflict("Application \(id) is \(status); \(deed) takes one that is \(wanted).")
    }
}
