import CosellWire

/// A product of AWS that an opportunity can name.
package struct AwsProduct: Hashable, Sendable {
    /// The code that AssociateOpportunity takes: `AWSLambda`.
    package let identifier: String
    package let name: String
    package let family: String

    package init(identifier: String, name: String, family: String) {
        self.identifier = identifier
        self.name = name
        self.family = family
    }
}

/// AWS's published list of products, read when it is first asked for.
package enum AwsProducts {
    package static let all: [AwsProduct] = {
        var products: [AwsProduct] = []
        var family = ""
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            if words[0] == "#" {
                family = words[1]
            } else {
                products.append(AwsProduct(identifier: words[0], name: words[1], family: family))
            }
        }
        return products
    }()

    private static let byIdentifier = Dictionary(all.map { (ExactText($0.identifier), $0) }) { first, _ in first }

    /// - Returns: nil for a code that is not on the list; case counts.
    package static func product(_ identifier: String) -> AwsProduct? { byIdentifier[ExactText(identifier)] }
}
