using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// What a speaker brings in: in an involved domain drawn by its competence (all 0: evenly) it recombines with probability ρ,
/// replacing the domain's block by that of one of its practices, or turns one choice there. Where packages are made, half of
/// the proposals get a second move in another involved domain, drawn by the absolute interests of another member.
/// One Philox block a move gives domain, kind, pick and package.
/// </summary>
public static class Proposal
{
    /// <summary>Proposals among which a person chooses: that of the rule and others that the rule could draw as well.</summary>
    public const int Options = 3;

    /// <summary>The proposed solution; it may equal the current one.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="p">ρ.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="speaker">The speaker.</param>
    /// <param name="practices">Its practices as it brought them, newest first.</param>
    /// <param name="partners">The other members present, when packages are made; else empty.</param>
    /// <param name="current">The table's present proposal.</param>
    /// <param name="turn">meeting·1024 + turn.</param>
    /// <param name="option">0 the proposal of the rule; 1 and 2 those that a person is offered beside it.</param>
    public static ulong Make(
        PublicWorld world, TableParameters p, Issue issue, int speaker, ulong[] practices, ReadOnlySpan<int> partners,
        ulong current, uint turn, int option = 0)
    {
        turn += (uint)option << 20;
        var block = world.Draws.Block(option == 0 ? Purpose.Proposal : Purpose.OfferedProposal, (uint)issue.Id, (uint)speaker, turn);
        var competence = world.Actors.CompetenceOf(speaker);
        var domain = DrawDomain(issue.Domains, competence, -1, KeyedDraws.ToUniform(block.W0));
        var choices = world.Parameters.Choices;
        var proposed = Move(current, domain, choices, practices, p.Recombination, block.W1, block.W2);
        if (partners.Length == 0 || issue.Domains.Length == 1 || KeyedDraws.ToUniform(block.W3) >= 0.5)
        {
            return proposed;
        }

        var with = world.Draws.Block(option == 0 ? Purpose.PackagePartner : Purpose.OfferedPackagePartner, (uint)issue.Id, (uint)speaker, turn);
        var partner = partners[KeyedDraws.ToBelow(with.Low, partners.Length)];
        Span<double> interests = stackalloc double[world.Domains];
        for (var d = 0; d < interests.Length; d++)
        {
            interests[d] = Math.Abs(world.Actors.InterestsOf(partner)[d]);
        }

        var second = DrawDomain(issue.Domains, interests, domain, KeyedDraws.ToUniform(with.High));
        var move = world.Draws.Block(option == 0 ? Purpose.Package : Purpose.OfferedPackage, (uint)issue.Id, (uint)speaker, turn);
        return Move(proposed, second, choices, practices, p.Recombination, move.W0, move.W1);
    }

    /// <summary>A domain drawn by weight; evenly when no weight is positive.</summary>
    /// <param name="involved">The involved domains.</param>
    /// <param name="weights">Weights ≥ 0, D long.</param>
    /// <param name="except">A domain that cannot be drawn, or −1.</param>
    /// <param name="u">Uniform on [0, 1).</param>
    public static int DrawDomain(ReadOnlySpan<int> involved, ReadOnlySpan<double> weights, int except, double u)
    {
        var total = 0.0;
        var open = 0;
        foreach (var domain in involved)
        {
            total += domain == except ? 0 : weights[domain];
            open += domain == except ? 0 : 1;
        }

        var target = total > 0 ? u * total : u * open;
        var last = -1;
        foreach (var domain in involved)
        {
            var weight = total > 0 ? weights[domain] : 1;
            if (domain == except || weight == 0)
            {
                continue;
            }

            last = domain;
            target -= weight;
            if (target < 0)
            {
                return domain;
            }
        }

        return last;
    }

    private static ulong Move(ulong current, int domain, int choices, ulong[] practices, double recombination, uint kind, uint pick)
    {
        if (practices.Length > 0 && KeyedDraws.ToUniform(kind) < recombination)
        {
            var block = DomainChoices.Mask(domain, choices);
            return (current & ~block) | (practices[Below(pick, practices.Length)] & block);
        }

        return current ^ (1UL << (domain * choices + Below(pick, choices)));
    }

    private static int Below(uint word, int count) => (int)((ulong)word * (ulong)count >> 32);
}
