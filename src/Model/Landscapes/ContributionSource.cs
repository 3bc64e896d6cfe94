using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Landscapes;

/// <summary>Where the contributions of a choice come from: draws named (purpose + choice, owner, pattern of states).</summary>
/// <param name="Draws">The run's draws.</param>
/// <param name="Purpose">The landscape's purpose, a base to which the choice is added.</param>
/// <param name="Owner">The issue (or, on plain landscapes, the landscape); <see cref="World"/> for the world's.</param>
public readonly record struct ContributionSource(KeyedDraws Draws, Purpose Purpose, uint Owner)
{
    /// <summary>The owner that stands for the world.</summary>
    public const uint World = uint.MaxValue;

    /// <summary>φ of a choice at a pattern of at most 64 states, on [0, 1).</summary>
    public double Draw(int choice, ulong pattern) =>
        Draws.Uniform(Purpose + (uint)choice, Owner, (uint)pattern, (uint)(pattern >> 32));

    /// <summary>φ of a choice at a pattern of more than 64 states: all words but the last are folded into the key.</summary>
    public double Draw(int choice, ReadOnlySpan<ulong> pattern)
    {
        var draws = Draws;
        foreach (var word in pattern[..^1])
        {
            draws = new KeyedDraws(draws.Bits(Purpose.PatternFold + (uint)choice, Owner, (uint)word, (uint)(word >> 32)));
        }

        return new ContributionSource(draws, Purpose, Owner).Draw(choice, pattern[^1]);
    }
}
