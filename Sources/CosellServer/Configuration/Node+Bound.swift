import Yams

extension Node {
    /// Values that a file may hold, an alias counting as all that it repeats: aliases of aliases double at each step.
    private static let limit = 100_000

    func requireBoundedSize() throws {
        var left = Self.limit
        try count(down: &left)
    }

    private func count(down left: inout Int) throws {
        left -= 1
        guard left >= 0 else {
            throw ConfigurationError(
                "YAML",
                "the file holds more than \(Self.limit) values, with what its aliases repeat; use fewer aliases"
            )
        }
        switch self {
        case .mapping(let mapping):
            for (key, value) in mapping {
                try key.count(down: &left)
                try value.count(down: &left)
            }
        case .sequence(let sequence): for element in sequence { try element.count(down: &left) }
        default: break
        }
    }
}
