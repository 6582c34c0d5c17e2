import SellingDomain
import CosellRules
import CosellDomain
import CosellWire
import SellingAPI

/// Loads a lifelike pipeline for the demo accounts, once, through the operations that every client calls.
struct DemoPipeline: Sendable {
    private let provider: SellingProvider
    private let chance: Chance
    private let now: Instant

    init(_ provider: SellingProvider, chance: Chance, now: Instant) {
        (self.provider, self.chance, self.now) = (provider, chance, now)
    }

    /// Fills each book that is empty; one that holds an opportunity stays as it is, so a second start adds nothing. A
    /// load that is cut short leaves nothing behind, and the next start does it anew.
    ///
    /// A book whose account the configuration does not know, or which has no Active solution, is left out.
    func load() async throws {
        let isNew = try await bothPartnersAreNew()
        try await provider.load {
            try await fillBooks()
            if isNew { try await DemoSharing(provider, chance: chance, now: now).load() }
        }
    }

    /// What partners share needs both of them, and a connection.
    private func bothPartnersAreNew() async throws -> Bool {
        for book in DemoBook.all where book.catalog == Catalog.sandbox {
            guard try await solutionsOfEmpty(book) != nil else { return false }
        }
        return provider.canInvite(DemoBook.all[0].account, DemoBook.all[2].account, in: Catalog.sandbox)
    }

    private func fillBooks() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for book in DemoBook.all {
                guard let solutions = try await solutionsOfEmpty(book) else { continue }
                // The oldest first, so that identifiers grow with age as far as waves of writers allow.
                for (index, deal) in book.deals.sorted(by: { $0.opened > $1.opened }).enumerated() {
                    let story = DemoStory(
                        deal,
                        number: index + 1,
                        solution: solutions[index % solutions.count],
                        on: DemoCaller(book, provider, chance),
                        now: now
                    )
                    group.addTask { try await story.tell() }
                }
            }
            try await group.waitForAll()
        }
    }

    /// - Returns: the Active solutions of the book's partner; nil when the book is not to be filled.
    private func solutionsOfEmpty(_ book: DemoBook) async throws -> [String]? {
        let caller = DemoCaller(book, provider, chance)
        do {
            guard try await caller.isEmpty(at: now) else { return nil }
        } catch Objection.denied {
            return nil
        }
        let solutions = try await caller.activeSolutions(at: now)
        return solutions.isEmpty ? nil : solutions
    }
}

/// The deals of one partner in one catalog.
struct DemoBook: Sendable {
    let account: String
    let catalog: String
    let deals: [DemoDeal]

    static let all = [
        DemoBook(account: "111122223333", catalog: Catalog.sandbox, deals: DemoDeals.sandbox),
        DemoBook(account: "111122223333", catalog: Catalog.aws, deals: DemoDeals.aws),
        DemoBook(account: "444455556666", catalog: Catalog.sandbox, deals: DemoDeals.secondSandbox),
        DemoBook(account: "444455556666", catalog: Catalog.aws, deals: DemoDeals.secondAws),
    ]
}

/// The tables of deals, each in a file of its own.
enum DemoDeals {}
