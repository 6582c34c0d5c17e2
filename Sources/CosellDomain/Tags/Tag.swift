/// A tag on a resource, in no service's shape.
package struct Tag: TagShape, Hashable, Sendable {
    package let key: String
    package let value: String

    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// A tag as a service's model spells it.
package protocol TagShape {
    var key: String { get }
    var value: String { get }
    init(key: String, value: String)
}

extension TagShape {
    package init(_ tag: some TagShape) { self.init(key: tag.key, value: tag.value) }
}
