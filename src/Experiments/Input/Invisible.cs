using System.Globalization;
using System.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>Characters that a reader cannot see, or cannot tell from a blank.</summary>
public static class Invisible
{
    private const int NonJoiner = 0x200C, Joiner = 0x200D, BlackFlag = 0x1F3F4, CombiningKeycap = 0x20E3;

    // what Unicode says has no shape of its own (Default_Ignorable_Code_Point), and marks of annotations
    private static readonly (int First, int Last)[] Shapeless =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F),
        (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    // scripts whose letters join, or change their shape beside a joiner
    private static readonly (int First, int Last)[] Joining =
        [(0x0600, 0x109F), (0x1780, 0x1CFF), (0xA800, 0xABFF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE), (0x10800, 0x11FFF), (0x1E900, 0x1E95F)];

    /// <summary>Whether a character is a blank that ends no line: spaces of every width, tabs, and letters that look like nothing.</summary>
    public static bool IsBlank(Rune rune) =>
        rune.Value is '\t' or '\v' or '\f' or 0x3164 or 0xFFA0 or 0x2800 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;

    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineEnd(Rune rune) => rune.Value is '\n' or '\r' or 0x2028 or 0x2029;

    /// <summary>
    /// Whether a character has no shape: zero-width spaces, marks of direction, soft hyphens, byte order marks, joiners, variation
    /// selectors and the like.
    /// </summary>
    public static bool IsShapeless(Rune rune) => IsIn(Shapeless, rune.Value);

    /// <summary>
    /// Whether a character without a shape does something between two others: a joiner between letters of a script that joins or between
    /// emoji, a selector after a symbol or an ideograph, a tag in a flag.
    /// </summary>
    /// <param name="previous">The character before it that is kept, or null.</param>
    /// <param name="rune">The character.</param>
    /// <param name="next">The character after it, or null.</param>
    public static bool IsOfUse(Rune? previous, Rune rune, Rune? next) => (previous, rune.Value) switch
    {
        (null, _) => false,
        ({ } before, Joiner) => next is { } after && ((Joins(before) && Joins(after)) || (IsPartOfEmoji(before) && IsPictorial(after))),
        ({ } before, NonJoiner) => next is { } after && Joins(before) && Joins(after),
        ({ } before, >= 0xFE00 and <= 0xFE0F) => IsPictorial(before) || IsIdeograph(before) || next is { Value: CombiningKeycap },
        ({ } before, >= 0xE0100 and <= 0xE01EF) => IsIdeograph(before),
        ({ } before, >= 0x180B and <= 0x180F) => before.Value is >= 0x1800 and <= 0x18AF,
        ({ } before, >= 0xE0020 and <= 0xE007F) => before.Value is BlackFlag or (>= 0xE0020 and <= 0xE007F),
        _ => false,
    };

    /// <summary>Whether a character can be seen, and is what it seems: no control, nothing without a shape, no blank but the space.</summary>
    public static bool IsSeen(Rune rune) => rune.Value == ' ' || (!IsBlank(rune) && !IsShapeless(rune) && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate));

    private static bool Joins(Rune rune) => IsIn(Joining, rune.Value);

    private static bool IsPictorial(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;

    private static bool IsPartOfEmoji(Rune rune) => IsPictorial(rune) || rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF);

    private static bool IsIdeograph(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsIn((int First, int Last)[] ranges, int value) => Array.Exists(ranges, range => value >= range.First && value <= range.Last);
}
