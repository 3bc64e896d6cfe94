using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Assigned composition by a trait that sorts actors into categories: each pick is, with the level as its chance, of the category that is
/// rarest among members and picks so far, else of the initiator's own (<see cref="AssignedCategories"/>). Who is of that category scores 1,
/// others 0, so that the keyed number decides among them, and among all where nobody of it is left.
/// </summary>
/// <param name="Trait">What is varied.</param>
internal abstract record AssignedCategoryInvite(string Trait) : AssignedInvite(Trait)
{
    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table) =>
        candidates.Categories.Begin(CategoriesOf(actors), ActorsByCategory(actors), table.Members, candidates.Left);

    internal override void Score(ScoredCandidates candidates, Span<double> scores) =>
        candidates.Categories.Score(candidates.Draws, candidates.Issue, candidates.Round, candidates.Mix, scores);

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged) =>
        candidates.Categories.Join(CategoriesOf(actors)[pick]);

    /// <summary>Per actor its category, from 0.</summary>
    protected abstract int[] CategoriesOf(ActorProfiles actors);

    /// <summary>Per category the actors of the world that are of it.</summary>
    protected abstract int[] ActorsByCategory(ActorProfiles actors);
}
