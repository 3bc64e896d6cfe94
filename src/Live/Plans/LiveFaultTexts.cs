using OpgaveSim.Model.Playing;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Watching;

namespace OpgaveSim.Live.Plans;

/// <summary>Why what is asked of the live page cannot be done.</summary>
internal static class LiveFaultTexts
{
    public static Text LinkTooLong(int most) => new($"it is longer than {most} characters", $"de link is langer dan {most} tekens");

    public static Text LinkLacks(string key) => new($"it lacks {key}=; copy the whole link", $"in de link ontbreekt {key}=; kopieer de hele link");

    public static Text LinkOfOther(string name, string hash, string shown, string shownHash) => new(
        $"it is of the experiment {name} ({hash}); here {shown} ({shownHash}) is shown",
        $"de link hoort bij het experiment {name} ({hash}); hier wordt {shown} ({shownHash}) getoond");

    public static Text LinkNotNumbers { get; } = new("its seed or round is not a number", "het startgetal of de ronde in de link is geen getal");

    public static Text LinkManyChanges(int most) => new($"it has more than {most} changes", $"de link heeft meer dan {most} wijzigingen");

    public static Text NotAChange(string text) => new($"'{text}' is not a change", $"'{text}' is geen wijziging");

    public static Text NoScenario(string name, Text hint, string scenarios) => new(
        $"there is no scenario '{name}'{hint.En}; allowed: {scenarios}", $"er is geen scenario '{name}'{hint.Nl}; toegestaan: {scenarios}");

    public static Text OneScenario { get; } = new(
        "live shows two scenarios side by side; this experiment has one", "live toont twee scenario's naast elkaar; dit experiment heeft er één");

    public static Text SameScenarios { get; } = new("two different scenarios are needed", "er zijn twee verschillende scenario's nodig");

    public static Text CannotChange(string key) => new($"'{key}' cannot be changed here", $"'{key}' kan hier niet gewijzigd worden");

    public static Text CannotChange(string key, string allowed) => new(
        $"'{key}' cannot be changed here; allowed: {allowed}", $"'{key}' kan hier niet gewijzigd worden; toegestaan: {allowed}");

    public static Text NotInRound(string key, int round) => new($"{key} cannot change in round {round}", $"{key} kan in ronde {round} niet wijzigen");

    internal static Text Impossible(ImpossibleChoiceException fault)
    {
        var (decision, given, allowed) = (fault.Decision, fault.Given, fault.Allowed);
        var why = fault.Fault switch
        {
            ChoiceFault.Twice => new Text("there are two choices for it", "er staan twee keuzes voor in de lijst"),
            ChoiceFault.NoValue => new($"{given} is no choice; allowed: 0 … {allowed}", $"{given} is geen keuze; toegestaan: 0 … {allowed}"),
            ChoiceFault.TooManyInvited => new($"it invites {given}, but {allowed} seats are free", $"er worden er {given} uitgenodigd, maar er zijn {allowed} plaatsen vrij"),
            ChoiceFault.NotFound => new(
                $"it invites actor {given}, who was not found or is named twice", $"actor {given} wordt uitgenodigd, maar is niet gevonden of staat er twee keer"),
            _ => new($"it says yes, but the actor has no seat left (free: {allowed})", $"het antwoord is ja, maar de actor heeft geen plaats meer over (vrij: {allowed})"),
        };
        return new Text(
            $"the choice of actor {decision.Actor} on issue {decision.Issue} in round {decision.Round} ({decision.Kind}) cannot be made: {why.En}; use the link or the folder as it was saved",
            $"de keuze van actor {decision.Actor} over opgave {decision.Issue} in ronde {decision.Round} ({decision.Kind}) kan niet: {why.Nl}; gebruik de link of de map zoals die bewaard is");
    }

    public static Text NoWorld(int side) => new(
        $"there is no world {side}; allowed: 0 the left one, 1 the right one", $"er is geen wereld {side}; toegestaan: 0 de linker, 1 de rechter");

    public static Text NoActor(int actor) => new($"there is no actor {actor}", $"er is geen actor {actor}");

    public static Text NoTable(int issue) => new($"there is no table for issue {issue}", $"er is geen tafel voor opgave {issue}");

    public static Text NoStory { get; } = new("there is no issue that was solved at a table in both worlds", "geen opgave is in beide werelden aan een tafel opgelost");

    public static Text Busy { get; } = new(
        "the worlds began anew meanwhile, or are too busy to answer; ask again",
        "de werelden zijn intussen opnieuw begonnen, of hebben het te druk om te antwoorden; vraag het nog eens");

    public static Text NotDone(string why) => new($"this was not done: {why}", $"dit is niet gelukt: {why}");

    public static Text NoChoice { get; } = new("choice must be 0, 1 or 2", "choice moet 0, 1 of 2 zijn");

    public static Text NoVoteNow { get; } = new("no vote is asked for now", "er wordt nu geen stem gevraagd");

    public static Text VotesFull { get; } = new(
        "as many votes of this address were taken as count; raise your hand, and the teacher counts it",
        "van dit adres zijn zoveel stemmen geteld als er meetellen; steek je hand op, dan telt de docent die");

    public static Text NoAddress { get; } = new(
        "that is no address of this machine that others can use", "dat is geen adres van deze computer dat anderen kunnen gebruiken");

    public static Text WrongHand { get; } = new("choice must be 0, 1 or 2, and by must be 1 or -1", "choice moet 0, 1 of 2 zijn, en by moet 1 of -1 zijn");

    public static Text NotAnOrder(string allowed) => new($"an order needs \"do\"; allowed: {allowed}", $"een opdracht heeft \"do\" nodig; toegestaan: {allowed}");

    public static Text NotASpeed(string speed, double most) => new(
        $"{speed} is not a speed; allowed: 0 … {most} rounds a second", $"{speed} is geen snelheid; toegestaan: 0 … {most} rondes per seconde");

    public static Text NotASeed(string seed, ulong most) => new($"'{seed}' is not a seed; allowed: 0 … {most}", $"'{seed}' is geen startgetal; toegestaan: 0 … {most}");

    public static Text NoMeasure(int measure, int most) => new(
        $"there is no measure {measure}; allowed: 0 … {most}", $"er is geen maat {measure}; toegestaan: 0 … {most}");

    public static Text NoDashboard { get; } = new(
        "the dashboard is served when asked for, and to the teacher's browser", "het dashboard is er alleen als erom gevraagd is, en alleen in de browser van de docent");

    public static Text OtherToken { get; } = new(
        "the token is another one: the program was started anew", "dit adres van de docent geldt niet meer: het programma is opnieuw gestart");

    public static Text OnlyTheTeacher { get; } = new("only the teacher's page steers", "alleen de pagina van de docent stuurt");

    public static Text NoDevice { get; } = new(
        "a vote comes from a page: open the page first, in a browser that keeps its cookie",
        "een stem komt van een pagina: open de pagina eerst, in een browser die haar cookie bewaart");

    public static Text NotOwnPage(NotOwn what, string host) => new(
        OwnPages.InEnglish(what, host),
        what == NotOwn.Name ? $"deze pagina is niet te bereiken als '{host}'; open het adres dat het programma toonde" : "verzoeken van andere pagina's worden geweigerd");

    public static Text NotYet { get; } = new("the worlds are being set up; ask again in a moment", "de werelden worden klaargezet; probeer het zo opnieuw");

    public static Text NotUtf8 { get; } = new(
        "what is sent has to be UTF-8, without another charset", "wat verstuurd wordt moet UTF-8 zijn, zonder andere tekenset");

    public static Text ManyWatch(int ofOneAddress, int all) => new(
        $"too many pages are open: at most {ofOneAddress} from one address and {all} in all; close one, or wait until others leave",
        $"er zijn te veel pagina's open: hoogstens {ofOneAddress} vanaf één adres en {all} in totaal; sluit er een, of wacht tot anderen weggaan");

    public static Text TooOften { get; } = new(
        "too many requests of one address; try again in a second", "te veel verzoeken van één adres; probeer het over een seconde opnieuw");

    public static Text NoPage { get; } = new("there is no such page", "deze pagina is er niet");

    public static Text OtherMethod { get; } = new("that is not done here with this method", "dat kan hier niet op deze manier");

    public static Text TooSlow { get; } = new("the request took too long to arrive", "het verzoek kwam te langzaam binnen");

    public static Text TooLarge { get; } = new("that is too large to be read", "dat is te groot om te lezen");

    public static Text NotAnswered { get; } = new("the request cannot be answered", "dit verzoek kan niet beantwoord worden");

    public static Text Failed { get; } = new(
        "the program failed at this request; its console says why", "het programma is bij dit verzoek misgegaan; op de computer van de docent staat waarom");

    public static Text NeedsWorldAnd(string key) => new($"world=0 or 1 and {key}=a number are needed", $"nodig zijn world=0 of 1 en {key}=een getal");

    public static Text NeedsObject(string example) => new($"a JSON object is needed: {example}", $"nodig is een JSON-object: {example}");

    public static Text NeedsOrder(string allowed) => new(
        $"a JSON object is needed, whose \"do\" is one of {allowed}", $"nodig is een JSON-object, waarin \"do\" een van deze is: {allowed}");

    public static Text NeedsAddress { get; } = new("address=an address that /join gives is needed", "nodig is address=een adres dat /join geeft");

    public static Text TooMuch { get; } = new("too much is asked at once", "er wordt te veel tegelijk gevraagd; probeer het zo opnieuw");
}
