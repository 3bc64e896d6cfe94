using System.Globalization;

namespace OpgaveSim.Live.Seating;

/// <summary>What a person or a group calls itself: kept in memory only, told to the pages of the class unless names are hidden, and in no result.</summary>
internal static class PlayerName
{
    /// <summary>Characters that it may have.</summary>
    public const int Longest = 24;

    /// <summary>A name as it is kept: without space around it. Null: none.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="name">The name.</param>
    /// <returns>Whether it can be a name: letters that can be seen, and not too many.</returns>
    public static bool TryRead(string? given, out string? name)
    {
        name = string.IsNullOrWhiteSpace(given) ? null : given.Trim();
        return name is null || (new StringInfo(name).LengthInTextElements <= Longest && name.Length <= 4 * Longest && name.EnumerateRunes().All(IsSeen));
    }

    private static bool IsSeen(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFD); // no marks that turn the direction of a page's text
}
