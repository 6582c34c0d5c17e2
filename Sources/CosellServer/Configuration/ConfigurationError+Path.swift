extension ConfigurationError {
    /// Runs what reads the value of a key; what it refuses is told to stand under that key.
    static func under<Value>(_ keys: String..., read: () throws -> Value) throws -> Value {
        do { return try read() } catch let error as ConfigurationError {
            throw ConfigurationError(error.place, error.what, path: keys + error.path)
        }
    }

    /// Reads the elements of a list, none where there is no list.
    static func each<Element, Value>(
        of list: [Element]?,
        _ key: String,
        read: (Element) throws -> Value
    ) throws -> [Value] {
        try (list ?? []).enumerated().map { number, element in
            try under(key, "[\(number)]") { try read(element) }
        }
    }
}
