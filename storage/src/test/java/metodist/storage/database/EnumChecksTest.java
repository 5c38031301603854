package metodist.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.SiteLevel;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.LegalForm;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.PersonRole;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.FundingSource;
import metodist.model.events.CommitteeRole;
import metodist.model.events.EventCase;
import metodist.model.events.EventFormat;
import metodist.model.events.EventKind;
import metodist.model.events.EventRole;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.SessionKind;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.Stamp;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Basis;
import metodist.model.orders.Order;
import metodist.model.orders.OrderLink;
import metodist.model.orders.OrderState;
import metodist.model.orders.Phrase;
import metodist.model.reviews.ReviewSheet;
import metodist.model.shared.Gender;
import metodist.model.sites.SiteState;
import metodist.model.workspace.JournalEntry;
import org.junit.jupiter.api.Test;

/// A constant added to the model without a word to the schema would be refused when it is first
/// saved: better here.
class EnumChecksTest {
  private static final Pattern CHECK =
      Pattern.compile("CONSTRAINT (\\w+)\\s+CHECK \\(\\w+ IN \\(([^)]*)\\)");
  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("organisation_legal_form_ck", LegalForm.class),
              Map.entry("organisation_org_type_ck", OrganisationType.class),
              Map.entry("person_gender_ck", Gender.class),
              Map.entry("person_role_role_kind_ck", PersonRole.Kind.class),
              Map.entry("status_kind_site_level_ck", SiteLevel.class),
              Map.entry("criteria_set_aggregation_ck", CriteriaSet.Aggregation.class),
              Map.entry("contest_state_ck", ContestState.class),
              Map.entry("contest_several_applications_ck", SeveralApplications.class),
              Map.entry("contest_stage_stage_kind_ck", ContestStage.Kind.class),
              Map.entry("application_channel_ck", Registration.Channel.class),
              Map.entry("application_technical_verdict_ck", TechnicalReview.Verdict.class),
              Map.entry("application_decision_verdict_ck", CouncilDecision.Verdict.class),
              Map.entry("application_state_ck", ApplicationState.class),
              Map.entry("review_sheet_recommendation_ck", ReviewSheet.Recommendation.class),
              Map.entry("event_kind_ck", EventKind.class),
              Map.entry("event_format_ck", EventFormat.class),
              Map.entry("event_case_kind_ck", EventCase.Kind.class),
              Map.entry("committee_member_role_ck", CommitteeRole.class),
              Map.entry("programme_session_kind_ck", SessionKind.class),
              Map.entry("talk_review_verdict_ck", PreliminaryReview.Verdict.class),
              Map.entry("handout_layout_kind_ck", HandoutKind.class),
              Map.entry("handout_layout_stamp_ck", Stamp.class),
              Map.entry("handout_kind_ck", HandoutKind.class),
              Map.entry("handout_role_ck", EventRole.class),
              Map.entry("budget_code_kind_ck", BudgetCode.Kind.class),
              Map.entry("funding_source_kind_ck", FundingSource.Kind.class),
              Map.entry("orders_order_kind_ck", Order.Kind.class),
              Map.entry("orders_state_ck", OrderState.class),
              Map.entry("appendix_content_ck", Order.Appendix.Content.class),
              Map.entry("phrase_use_ck", Phrase.Use.class),
              Map.entry("order_basis_lead_ck", Basis.Lead.class),
              Map.entry("order_link_kind_ck", OrderLink.Kind.class),
              Map.entry("site_state_ck", SiteState.class),
              Map.entry("issued_document_paper_ck", PaperKind.class),
              Map.entry("journal_entry_kind_ck", JournalEntry.Kind.class)));

  @Test
  void theSchemaAllowsExactlyTheConstantsOfTheModel() throws IOException {
    Map<String, List<String>> allowed = new TreeMap<>();
    Matcher check = CHECK.matcher(script());
    while (check.find()) {
      allowed.put(
          check.group(1),
          Arrays.stream(check.group(2).split(",")).map(EnumChecksTest::bare).toList());
    }
    assertThat(allowed.keySet()).isEqualTo(ENUMS.keySet());
    ENUMS.forEach(
        (name, type) ->
            assertThat(allowed.get(name))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
  }

  private static String bare(String quoted) {
    return quoted.strip().replace("'", "");
  }

  private static String script() throws IOException {
    StringBuilder scripts = new StringBuilder();
    for (String name :
        List.of(
            "V001__foundation.sql",
            "V002__findings_passed_over.sql",
            "V003__council_meetings.sql",
            "V004__forms.sql",
            "V006__votes_and_working_years.sql",
            "V007__events_and_estimates.sql",
            "V008__orders_in_general.sql",
            "V009__published_programmes.sql",
            "V010__programme_book_and_handouts.sql",
            "V011__copied_events.sql",
            "V012__estimate_agreed.sql",
            "V013__published_programmes_as_papers.sql")) {
      try (InputStream script =
          Objects.requireNonNull(
              EnumChecksTest.class.getResourceAsStream("/db/migration/" + name))) {
        scripts.append(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return scripts.toString();
  }
}
