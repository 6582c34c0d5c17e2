/// The switches of the specification that handlers of Benefits obey.
package struct BenefitsSwitches: Hashable, Sendable {
    /// Benefits 2.7: whether only partners of a catalog see what is in it.
    package var requiresPartner = true
    /// Benefits 5: how long AWS looks at an application whose tag says what comes of it, in seconds.
    package var reviewDelaySeconds: Int64 = 2
    /// Benefits 2.4: how long AWS looks at a file, in seconds.
    package var fileDelaySeconds: Int64 = 1

    package init() {}
}
