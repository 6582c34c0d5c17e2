import CosellDomain
import CosellRules
import CosellWire

/// All that AWS offers, the same in both catalogs under different ids.
package struct BenefitCatalogue: Sendable {
    package var benefits: [OfferedBenefit]

    package init(_ benefits: [OfferedBenefit]) { self.benefits = benefits }

    package func benefit(coded code: String) -> OfferedBenefit? { benefits.first { $0.code == code } }

    /// - Parameter identifier: an id or an ARN.
    package func find(_ identifier: String, in catalog: String) -> OfferedBenefit? {
        guard let id = ResourceName.id(in: identifier, { .benefit($0, catalog: catalog) }) else { return nil }
        return benefits.first { ExactText($0.id(in: catalog)) == ExactText(id) }
    }

    /// The benefit of a record that is kept.
    ///
    /// - Parameter owner: the record, for who reads of the damage.
    func offered(_ id: String, in catalog: String, to owner: String) throws -> OfferedBenefit {
        guard let benefit = find(id, in: catalog) else {
            throw DamagedRecord("benefit \(id) of \(owner) is not offered")
        }
        return benefit
    }

    /// - Throws: missing.
    func require(_ identifier: String, in catalog: String) throws(Objection) -> OfferedBenefit {
        guard let benefit = find(identifier, in: catalog) else {
            throw .notFound("Benefit", identifier, in: catalog)
        }
        return benefit
    }
}
