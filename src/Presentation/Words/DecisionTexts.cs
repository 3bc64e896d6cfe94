namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of which of four decisions makes the difference.</summary>
public static class DecisionTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Which decision makes the difference", "Welke beslissing het verschil maakt");

    /// <summary>What it is: {0} intervals, {1} confidence in percent.</summary>
    public static Text Lead { get; } = new(
        "In sixteen scenarios each of four decisions is taken from interest or from the issue: who starts a table, who is invited, why actors join and stay, and how proposals are judged. Everything else is equal, and all ran in the same worlds. The share of a decision is its Shapley value: what it adds when it changes from interest to issue, averaged over all orders in which the four decisions can change. In each world the four shares add up to the whole difference. The {0} intervals hold all at once with 95 % certainty ({1} each).",
        "In zestien scenario's wordt elk van vier beslissingen genomen vanuit belang of vanuit de opgave: wie een tafel begint, wie wordt uitgenodigd, waarom actoren meedoen en blijven, en waarop voorstellen worden beoordeeld. Al het andere is gelijk, en alle scenario's liepen in dezelfde werelden. Het aandeel van een beslissing is haar Shapleywaarde: wat zij toevoegt als zij van belang naar opgave gaat, gemiddeld over alle volgorden waarin de vier beslissingen dat kunnen doen. In elke wereld vormen de vier aandelen samen het hele verschil. De {0} intervallen gelden met 95 % zekerheid allemaal tegelijk ({1} per interval).");

    /// <summary>How to read the figure.</summary>
    public static Text How { get; } = new(
        "a bar is the share of a decision in the difference, with its interval. A bar to the right raises the outcome, a bar to the left lowers it. Blue is better, orange is worse, grey is inconclusive or too small to matter. The last bar is the whole difference. Inside the grey band a share is too small to matter.",
        "een balk is het aandeel van een beslissing in het verschil, met het interval. Een balk naar rechts verhoogt de uitkomst, een balk naar links verlaagt die. Blauw is beter, oranje is slechter, grijs is onbeslist of te klein om ertoe te doen. De laatste balk is het hele verschil. Binnen de grijze band is een aandeel te klein om ertoe te doen.");

    /// <summary>Axis.</summary>
    public static Text Axis { get; } = new("share in the difference issue − interest", "aandeel in het verschil opgave − belang");

    /// <summary>Name of a decision.</summary>
    public static Text Start { get; } = new("starting", "beginnen");

    /// <summary>Name of a decision.</summary>
    public static Text Invite { get; } = new("inviting", "uitnodigen");

    /// <summary>Name of a decision.</summary>
    public static Text Answer { get; } = new("answering", "antwoorden");

    /// <summary>Name of a decision.</summary>
    public static Text Deliberate { get; } = new("deliberating", "beraadslagen");

    /// <summary>All four.</summary>
    public static Text Total { get; } = new("all four", "alle vier");

    /// <summary>Column.</summary>
    public static Text Column { get; } = new("Decision, from interest to issue", "Beslissing, van belang naar opgave");

    /// <summary>What is folded away.</summary>
    public static Text InWords { get; } = new("Each outcome in words", "Elke uitkomst in woorden");

    /// <summary>The whole difference: {0} outcome, {1} difference and interval, {2} how large.</summary>
    public static Text Whole { get; } = new("{0}, all four decisions together: {1}, {2}.", "{0}, alle vier de beslissingen samen: {1}, {2}.");

    /// <summary>{0} decisions with their shares.</summary>
    public static Text Raise { get; } = new("What raises it: {0}.", "Wat de uitkomst verhoogt: {0}.");

    /// <summary>{0} decisions with their shares.</summary>
    public static Text Lower { get; } = new("What lowers it: {0}.", "Wat de uitkomst verlaagt: {0}.");

    /// <summary>{0} decisions with their shares.</summary>
    public static Text TooSmall { get; } = new("Too small to matter: {0}.", "Te klein om ertoe te doen: {0}.");

    /// <summary>{0} decisions with their shares.</summary>
    public static Text Inconclusive { get; } = new("Inconclusive: {0}.", "Onbeslist: {0}.");

    /// <summary>{0} decisions with their shares.</summary>
    public static Text NoInterval { get; } = new("Too few worlds to say: {0}.", "Te weinig werelden om het te zeggen: {0}.");
}
