namespace OpgaveSim.Runner.Live;

/// <summary>
/// Ties as pages are told of them: five characters a tie. Most of what pages are sent is ties, and everything is sent to every page.
/// </summary>
public static class PackedTies
{
    /// <summary>What each six bits are written as; none of it is escaped in JSON.</summary>
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private const int Characters = 5, Bits = 10, BitsOfCharacter = 6;

    /// <summary>Writes ties down: both places, then the strength, ten bits each, highest bits first.</summary>
    /// <param name="ties">Ties: places of both actors among those shown, 0 … 1,023, and the strength in thousandths, 0 … 1,000.</param>
    public static string Write(IReadOnlyCollection<(int First, int Second, int Strength)> ties) => string.Create(ties.Count * Characters, ties, (text, all) =>
    {
        foreach (var (first, second, strength) in all)
        {
            var packed = (((first << Bits) | second) << Bits) | strength;
            for (var i = 0; i < Characters; i++)
            {
                text[i] = Alphabet[(packed >> (BitsOfCharacter * (Characters - 1 - i))) & (Alphabet.Length - 1)];
            }

            text = text[Characters..];
        }
    });
}
