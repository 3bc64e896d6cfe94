using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Assigned composition by home domain.</summary>
internal sealed record AssignedHomeInvite() : AssignedCategoryInvite("home")
{
    public override ActorNumbers ChoosesBy => ActorNumbers.Home;

    protected override int[] CategoriesOf(ActorProfiles actors) => actors.Home;

    protected override int[] ActorsByCategory(ActorProfiles actors) => actors.ActorsByHome;
}
