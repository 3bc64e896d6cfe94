using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Model.World;

/// <summary>Makes the public world of a replication: from a case where its files speak, generated where they do not.</summary>
public static class WorldBuilder
{
    /// <summary>The world that follows from a source. Costs some microseconds per actor.</summary>
    public static PublicWorld Build(WorldSource source)
    {
        var p = source.Parameters;
        var draws = source.Draws;
        var actors = Profiles(source);
        var landscape = WorldLandscape.Create(draws, p);
        var all = DomainChoices.All(p.Domains * p.Choices);
        var statusQuo = draws.Bits(Purpose.StatusQuo, 0) & all;
        var ties = source.Case?.Ties is { } known
            ? TieBook.Create(actors.Count, known, p.TiesKept)
            : FirstTies.Generate(draws, p, actors.Count, actors.UnitInterests);
        return new PublicWorld(source, actors, landscape, statusQuo, Practices(draws, p, actors, landscape, statusQuo, all), ties);
    }

    private static ulong[] Practices(
        KeyedDraws draws, WorldParameters p, ActorProfiles actors, NkLandscape landscape, ulong statusQuo, ulong all)
    {
        ulong[] sectors = [.. Enumerable.Range(0, p.Domains)
            .Select(domain => PracticeGeneration.Sector(draws, landscape, domain, p.Choices, statusQuo))];
        var practices = new ulong[actors.Count * PracticeGeneration.PerActor];
        for (var i = 0; i < practices.Length; i++)
        {
            var actor = i / PracticeGeneration.PerActor;
            practices[i] = PracticeGeneration.Actor(
                draws, actor, i % PracticeGeneration.PerActor, sectors[actors.Home[actor]], all);
        }

        return practices;
    }

    private static ActorProfiles Profiles(WorldSource source)
    {
        var p = source.Parameters;
        var draws = source.Draws;
        var given = source.Case;
        var count = given?.ActorIds.Count ?? p.Actors;
        var labels = given?.Kinds ?? p.Kinds;
        var kind = Each(count, actor => given?.Kind[actor] ?? ActorAttributes.Kind(draws, labels.Count, actor));
        var interests = given is null || given.Interests.Any(double.IsNaN) ? null : given.Interests.ToArray();
        var home = Each(count, actor => given?.Home[actor] is >= 0 and var known ? known
            : interests is null ? ActorAttributes.Home(draws, p.Domains, actor)
            : CaseHome.Of(draws, actor, interests.AsSpan(actor * p.Domains, p.Domains)));
        var tier = Each(count, actor => given is null ? ActorAttributes.Tier(draws, actor)
            : given.Tier[actor] >= 0 ? (Tier)given.Tier[actor] : Tier.Local);
        interests = interests is null
            ? InterestGeneration.Generate(draws, p, labels.Count, kind, home)
            : InterestGeneration.Scaled(interests, p.Domains);
        var publicKinds = labels.Select(label => KindMeanings.CanHoldMandate(label, p.Assume.Public)).ToArray();
        return new ActorProfiles
        {
            Count = count,
            Domains = p.Domains,
            KindLabels = labels,
            Kind = kind,
            Home = home,
            Tier = tier,
            Mandate = Each(count, actor => given?.Mandate[actor]
                ?? ActorAttributes.Mandate(publicKinds[kind[actor]], home[actor], tier[actor], p.Domains)),
            Interests = interests,
            UnitInterests = VectorLength.Unit(interests, p.Domains),
            Competence = Each(count * p.Domains, i => given is not null && !double.IsNaN(given.Competence[i])
                ? given.Competence[i]
                : CompetenceGeneration.Competence(draws, i / p.Domains, home[i / p.Domains], i % p.Domains, p.Domains)),
            Willingness = Each(count, actor => given is not null && !double.IsNaN(given.Willingness[actor])
                ? given.Willingness[actor] : ActorAttributes.Willingness(draws, p.Willingness, actor)),
            Skill = Each(count, actor => given is not null && !double.IsNaN(given.Skill[actor])
                ? given.Skill[actor] : ActorAttributes.Skill(draws, p.Skill, actor)),
            Capacity = Each(count, actor => given is not null && given.Capacity[actor] > 0 ? given.Capacity[actor] : p.Capacity),
        };
    }

    private static T[] Each<T>(int count, Func<int, T> value)
    {
        var all = new T[count];
        for (var i = 0; i < count; i++)
        {
            all[i] = value(i);
        }

        return all;
    }
}
