using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// ĉ: what a table believes a candidate can do. With probability ε(1 − strongest tie to a member) the competence of another,
/// random actor is read. It is drawn once per issue and candidate, and again only when that tie has grown since.
/// The memory of one table; who is not in it has not been judged yet.
/// </summary>
public sealed class JudgementError
{
    private readonly IntMap<(double Tie, int Read)> judged = new(128);

    /// <summary>Forgets all: another table uses it from here on.</summary>
    public void Forget() => judged.Clear();

    /// <summary>The actor whose competence is read for a candidate: itself, or somebody else.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="error">ε.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="actor">The candidate.</param>
    /// <param name="tie">Its strongest tie to a member, 0 when there is none.</param>
    /// <param name="round">The round.</param>
    /// <param name="actors">Number of actors in the world.</param>
    public int Read(KeyedDraws draws, double error, int issue, int actor, double tie, int round, int actors)
    {
        if (error == 0)
        {
            return actor;
        }

        ref var before = ref judged.At(actor, out var isNew);
        if (!isNew && tie <= before.Tie)
        {
            return before.Read;
        }

        var read = actor;
        if (draws.Uniform(Purpose.Misjudge, (uint)issue, (uint)actor, (uint)round) < error * (1 - tie))
        {
            var other = draws.Below(actors - 1, Purpose.MisreadActor, (uint)issue, (uint)actor, (uint)round);
            read = other < actor ? other : other + 1;
        }

        before = (tie, read);
        return read;
    }
}
