using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Presentation.Colours;

/// <summary>
/// Looks that stay apart for colour-blind readers: of the live page scenarios after Okabe and Ito (2008), without the yellow, which is too faint
/// on white, and with a dark grey and an olive; kinds after the muted scheme of Tol (2021), so that the two are not confused.
/// From the ninth scenario on colours come again with another dash; markers differ longer.
/// </summary>
public static class Palette
{
    private static readonly string[] ArmColors = ["#3B3B3B", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7A6A00"];
    private static readonly string[] Dashes = ["solid", "dash", "dot"];

    private static readonly string[] Symbols =
        ["circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "x", "star", "pentagon", "hexagon", "bowtie"];

    private static readonly string[] KindColors =
        ["#332288", "#CC6677", "#DDCC77", "#44AA99", "#88CCEE", "#882255", "#999933", "#AA4499", "#117733"];

    private static readonly string[] OwnKinds = [.. new WorldParameters().Kinds];

    private static readonly string[] NeutralDashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

    private static readonly string[] NeutralColors = [Shades.Mark, Shades.Neutral];

    /// <summary>Colour of kinds that share one.</summary>
    public const string OtherKinds = "#BBBBBB";

    /// <summary>Kinds with a colour of their own.</summary>
    public static int Kinds => KindColors.Length;

    /// <summary>How a scenario is drawn on the live page and in curves of published models, where no verdict is given.</summary>
    /// <param name="position">Its place in the experiment, from 0.</param>
    public static ArmStyle Arm(int position) => new(
        ArmColors[position % ArmColors.Length], Dashes[position / ArmColors.Length % Dashes.Length], Symbols[position % Symbols.Length]);

    /// <summary>
    /// How a scenario, or a value of a parameter, is drawn beside verdicts: by its mark and its dash, in grey, as colour says better or worse.
    /// </summary>
    /// <param name="position">Its place among those that are drawn together, from 0.</param>
    public static ArmStyle Neutral(int position) => new(
        NeutralColors[position / NeutralDashes.Length % NeutralColors.Length], NeutralDashes[position % NeutralDashes.Length], Symbols[position % Symbols.Length]);

    /// <summary>
    /// Looks of kinds that stand together, each another: the model's own kinds (public, private, civic) have theirs everywhere, so that a reader
    /// knows them again from a world to a case; others take what is left, in order.
    /// </summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>A number for each, for <see cref="Kind"/>.</returns>
    public static int[] Looks(IReadOnlyList<string> kinds)
    {
        int[] own = [.. kinds.Select(kind => Array.IndexOf(OwnKinds, kind))];
        var left = new Queue<int>(Enumerable.Range(0, kinds.Count + OwnKinds.Length).Except(own));
        return [.. own.Select(look => look >= 0 ? look : left.Dequeue())];
    }

    /// <summary>Colour of a kind.</summary>
    /// <param name="look">Its look, of <see cref="Looks"/>.</param>
    public static string Kind(int look) => look < KindColors.Length ? KindColors[look] : OtherKinds;
}
