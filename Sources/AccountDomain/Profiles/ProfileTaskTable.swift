import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches updates of profiles.
struct ProfileTaskTable {
    let transaction: Transaction
    let call: Call

    /// The partner's latest.
    func latest(of partner: String) throws -> ProfileTask? {
        try transaction.first(
            "SELECT document FROM profile_task WHERE partner = \(partner) ORDER BY number DESC LIMIT 1",
            Self.task
        )
    }

    func find(_ id: String) throws -> ProfileTask? {
        try transaction.first("SELECT document FROM profile_task WHERE id = \(id)", Self.task)
    }

    func insert(_ task: ProfileTask) throws {
        try transaction.execute(
            """
            INSERT INTO profile_task (id, partner, number, status, document)
            VALUES (\(task.id), \(task.partner),
                (SELECT COALESCE(MAX(number), 0) + 1 FROM profile_task WHERE partner = \(task.partner)),
                \(task.document.status.rawValue), \(JSONWriter.bytes(task.document)))
            """
        )
    }

    func save(_ task: ProfileTask) throws {
        try transaction.execute(
            """
            UPDATE profile_task SET status = \(task.document.status.rawValue),
                document = \(JSONWriter.bytes(task.document))
            WHERE id = \(task.id)
            """
        )
    }

    private static func task(_ row: borrowing Row) throws -> ProfileTask {
        ProfileTask(document: try row.withBytes(0) { try JSONReader.read(from: $0).value })
    }
}
