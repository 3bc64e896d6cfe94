using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Wording;

/// <summary>A logic in words: what it does in each of its decisions.</summary>
public static class LogicWords
{
    /// <summary>The words.</summary>
    /// <param name="page">The language.</param>
    /// <param name="logic">The logic, named or composed.</param>
    public static string Of(PageWording page, Logic logic) => LogicTexts.Find(logic) is { } named ? page.Say(named.Sentence) : page.Say(
        logic.Answer == logic.Deliberate ? ArmTexts.LongFormOne : ArmTexts.LongForm,
        page.Say(ArmTexts.Of(logic.Start), page.Numbers.Plain(logic.StartMix)),
        page.Say(ArmTexts.Of(logic.Invite), page.Numbers.Plain(logic.InviteMix)),
        page.Say(ArmTexts.OfOrientation(logic.Answer), page.Numbers.Plain(logic.Answer)),
        page.Say(ArmTexts.OfOrientation(logic.Deliberate), page.Numbers.Plain(logic.Deliberate)));
}
