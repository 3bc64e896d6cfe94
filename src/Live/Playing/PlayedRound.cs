using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;

namespace OpgaveSim.Live.Playing;

/// <summary>A round that the grains of a pair played.</summary>
/// <param name="Scenes">What could be seen, of both worlds; null of one that was over.</param>
/// <param name="Told">What actors whose ties may have grown said of them, of both worlds; empty of one that was over.</param>
internal sealed record PlayedRound(RoundScene?[] Scenes, IReadOnlyList<(int Actor, ActorTie[] Ties)>[] Told);
