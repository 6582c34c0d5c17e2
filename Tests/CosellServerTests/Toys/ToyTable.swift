import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingDomain

@testable import CosellServer

/// The toys that lie in one place, each kept as it is shown.
struct ToyTable<Toy: WireStructure> {
    let books: Books
    let place: String

    func find(_ name: String) throws -> Toy? {
        try books.transaction.first(
            """
            SELECT document FROM toy WHERE place = \(place) AND account = \(books.call.account)
            AND catalog = \(books.call.catalog) AND name = \(name)
            """
        ) { try JSONReader.read(Toy.self, from: $0.blob(0)).value }
    }

    func insert(_ name: String, _ toy: Toy) throws {
        try books.transaction.execute(
            """
            INSERT INTO toy (place, account, catalog, name, document)
            VALUES (\(place), \(books.call.account), \(books.call.catalog), \(name), \(JSONWriter.bytes(toy)))
            """
        )
    }
}

/// Two services of the tests' own beside Selling, one in each wire form. Their operations have the same names.
enum Toys {
    /// A line each, as in `Services.answered`.
    static let services = [
        AnsweredService(Shelf.operations.map { $0.descriptor }, ShelfVoice()) {
            ShelfProvider(house: $0.selling.house)
        },
        AnsweredService(Chest.operations.map { $0.descriptor }, ChestVoice()) {
            ChestProvider(house: $0.selling.house)
        },
    ]

    static func open(isThrottled: Bool = false, faults: [FaultRule] = []) async throws -> Gateway {
        let desk = try await Desk.open()
        _ = try await desk.store.write {
            try $0.execute("CREATE TABLE toy (place TEXT, account TEXT, catalog TEXT, name TEXT, document BLOB)")
        }
        return try await Gateway.open(
            desk,
            services: ["toy-shelf", "toy-chest"],
            isThrottled: isThrottled,
            faults: faults,
            answered: services
        )
    }
}
