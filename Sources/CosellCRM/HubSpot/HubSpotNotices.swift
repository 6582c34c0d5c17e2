import CosellStore
package import CosellSync
package import CosellWire

/// Records that HubSpot said have changed, kept until a sync has surely read them: the only SQL of its table.
///
/// A notice is not taken off when it is read, since a run may end before what it read is kept. It is taken off when a
/// cursor stands so far behind it that the run which saved the cursor has read it.
package struct HubSpotNotices: Sendable {
    package let database: LocalDatabase

    package init(_ database: LocalDatabase) { self.database = database }

    package func note(_ changes: [HubSpotEvent.Change], at moment: Instant) async throws {
        try await database.write { transaction in
            for change in changes {
                try transaction.execute(
                    """
                    INSERT INTO crm_notice (crm, object, crm_id, noted_at)
                    VALUES ('hubspot', \(change.object.rawValue), \(change.id), \(moment.stored))
                    ON CONFLICT (crm, object, crm_id) DO UPDATE SET noted_at = excluded.noted_at
                    """
                )
            }
        }
    }

    func open(_ object: CRMObject) async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows(
                "SELECT crm_id FROM crm_notice WHERE crm = 'hubspot' AND object = \(object.rawValue) ORDER BY crm_id"
            ) { try $0.text(0) }
        }
    }

    func settle(_ object: CRMObject, before moment: Instant) async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                DELETE FROM crm_notice
                WHERE crm = 'hubspot' AND object = \(object.rawValue) AND noted_at < \(moment.stored)
                """
            )
        }
    }
}
