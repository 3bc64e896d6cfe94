using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Assigned composition by kind of actor.</summary>
internal sealed record AssignedKindInvite() : AssignedCategoryInvite("kind")
{
    public override ActorNumbers ChoosesBy => ActorNumbers.Kind;

    protected override int[] CategoriesOf(ActorProfiles actors) => actors.Kind;

    protected override int[] ActorsByCategory(ActorProfiles actors) => actors.ActorsByKind;
}
