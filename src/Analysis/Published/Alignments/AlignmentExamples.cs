namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>Cases small enough to be worked by hand.</summary>
public static class AlignmentExamples
{
    /// <summary>
    /// Two friends and a rival of both: {12|3} has 2(−1 − 1) = −4, together 0, {1|23} and {13|2} 2(1 − 1) = 0. One minimum.
    /// </summary>
    public static AlignmentCase Friends { get; } = AlignmentCase.Of([1, 1, 1], (1, 2, 1), (1, 3, -1), (2, 3, -1));

    /// <summary>Three rivals: with two sides every one against two has 2(−1 − 1) = −4, three minima; with three sides each alone has −6.</summary>
    public static AlignmentCase Rivals { get; } = AlignmentCase.Of([1, 1, 1], (1, 2, -1), (1, 3, -1), (2, 3, -1));

    /// <summary>
    /// Two rivals of sizes 3 and 2, and a friend of both of size 1: it sides with the larger, {13|2} has 2(−6 + 2) = −8; {1|23} has
    /// 2(−6 + 3) = −6, from which it moves; {12|3} has 2(3 + 2) = 10. One minimum.
    /// </summary>
    public static AlignmentCase Sizes { get; } = AlignmentCase.Of([3, 2, 1], (1, 2, -1), (1, 3, 1), (2, 3, 1));

    /// <summary>
    /// Two pairs of rivals, between which there are two ways to be friends: {13|24} has 2(−2 − 2 + ½ + ½) = −6, {14|23} has
    /// 2(−2 − 2 + 1 + 1) = −4; one against three has 2(−2 + 1 + ½) = −1, together 0, {12|34} has 6. Two minima; the steepest descent ends in the
    /// lower one from all eight partitions but the higher one itself.
    /// </summary>
    public static AlignmentCase Blocs { get; } = AlignmentCase.Of(
        [1, 1, 1, 1], (1, 2, -2), (3, 4, -2), (1, 3, 1), (2, 4, 1), (1, 4, .5), (2, 3, .5));

    /// <summary>An example by its name; null when there is none.</summary>
    public static AlignmentCase? Named(string name) => name switch
    {
        "friends" => Friends,
        "rivals" => Rivals,
        "sizes" => Sizes,
        "blocs" => Blocs,
        _ => null,
    };
}
