using System.Runtime.InteropServices;
using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Relations;

/// <summary>
/// One end of a relation between two actors. Its strength fades from the round in which it was written
/// (see <see cref="TieDecay"/>), and it is written only when it changes.
/// </summary>
/// <param name="To">The other actor.</param>
/// <param name="Strength">w in (0, 1] as it was when written.</param>
/// <param name="Round">The round in which it was written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Tie(int To, double Strength, int Round) : INumbered
{
    int INumbered.Number => To;
}
