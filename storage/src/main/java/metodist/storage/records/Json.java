package metodist.storage.records;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.contests.SeveralApplications;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.events.CopiedText;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.ProgrammeBook;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormFile;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Basis;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.OrderLink;
import metodist.model.orders.Visa;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.sites.Site.AwardBasis;
import org.jspecify.annotations.Nullable;

/// The one JSON form of records and of their parts: for columns that hold a list whole, for the
/// journal's images and for digests. Equal values give equal text (map keys are sorted, numbers are
/// plain); unknown properties are an error. A component that came later is not written while it has
/// its first meaning, so that images and digests made before it stay right.
public final class Json {
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  /// Thrown when text that we wrote ourselves cannot be read again.
  public static final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableJsonException(String what, Throwable cause) {
      super(what, cause);
    }
  }

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  public static <T> T read(String json, Class<T> type) {
    return parse(json, text -> MAPPER.readValue(text, type));
  }

  public static <T> T read(String json, TypeReference<T> type) {
    return parse(json, text -> MAPPER.readValue(text, type));
  }

  /// A record as [#write] wrote it together with its time in the bin.
  public static <T extends Aggregate> StoredRecord<T> readStored(String json, Class<T> type) {
    return parse(
        json,
        text ->
            MAPPER.readValue(
                text, MAPPER.getTypeFactory().constructParametricType(StoredRecord.class, type)));
  }

  private interface Reading<T> {
    T read(String text) throws JsonProcessingException;
  }

  private static <T> T parse(String json, Reading<T> reading) {
    try {
      T value = reading.read(json);
      if (value == null) {
        throw new IllegalStateException("null where a value was stored");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new UnreadableJsonException("unreadable JSON in the data", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StageDate.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = StageDate.WorkingDaysAfter.class, name = "workingDaysAfter")
  })
  private interface StageDateAsJson {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = AwardBasis.ByOrder.class, name = "order"),
    @JsonSubTypes.Type(value = AwardBasis.ByOldOrder.class, name = "oldOrder")
  })
  private interface AwardBasisAsJson {}

  private abstract static class ContestAsJson {
    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @SuppressWarnings("unused") // read by Jackson
    private final List<CouncilMeeting> meetings = List.of();
  }

  private abstract static class CouncilDecisionAsJson {
    @JsonInclude(Include.NON_NULL)
    @SuppressWarnings("unused") // read by Jackson
    private CouncilMeeting.@Nullable Votes votes;
  }

  @SuppressWarnings("UnusedVariable") // read by Jackson
  private abstract static class OrderAsJson {
    @JsonInclude(Include.NON_NULL)
    private @Nullable EventId eventId;

    @JsonInclude(Include.NON_NULL)
    private @Nullable EstimateId estimateId;

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<Basis> bases = List.of();

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<PersonId> alsoSigning = List.of();

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<Visa> visas = List.of();

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<OrganisationId> recipients = List.of();

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final String recipientWords = "";

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<Acquaintance> acquaintances = List.of();

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<OrderLink> links = List.of();

    @JsonInclude(Include.NON_NULL)
    private @Nullable FileRef scan;

    @JsonInclude(Include.NON_NULL)
    private @Nullable FileRef image;
  }

  @SuppressWarnings("UnusedVariable") // read by Jackson
  private abstract static class ClauseAsJson {
    @JsonInclude(Include.NON_NULL)
    private @Nullable PersonId personId;

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final String term = "";
  }

  @SuppressWarnings("UnusedVariable") // read by Jackson
  private abstract static class AppendixAsJson {
    @JsonInclude(Include.NON_NULL)
    private @Nullable Material material;
  }

  @SuppressWarnings("UnusedVariable") // read by Jackson
  private abstract static class EventAsJson {
    @JsonInclude(Include.NON_NULL)
    private @Nullable ProgrammeBook book;

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    private final List<CopiedText> copied = List.of();
  }

  @SuppressWarnings("UnusedVariable") // read by Jackson
  private abstract static class EstimateAsJson {
    @JsonInclude(Include.NON_NULL)
    private @Nullable PersonId agreedBy;
  }

  private static JsonMapper mapper() {
    SimpleModule dates = new SimpleModule();
    add(dates, LocalDate.class, LocalDate::parse);
    add(dates, LocalDateTime.class, LocalDateTime::parse);
    add(dates, FormDefinition.class, FormFile::write, FormFile::parse);
    dates.addSerializer(SeveralApplications.class, new LaterWriter<>(SeveralApplications.WARN));
    dates.addDeserializer(SeveralApplications.class, new LaterReader<>(SeveralApplications.WARN));
    return JsonMapper.builder()
        .addModule(dates)
        .withConfigOverride(
            SeveralApplications.class,
            later ->
                later.setInclude(
                    JsonInclude.Value.construct(Include.NON_EMPTY, Include.USE_DEFAULTS)))
        .addMixIn(StageDate.class, StageDateAsJson.class)
        .addMixIn(AwardBasis.class, AwardBasisAsJson.class)
        .addMixIn(Contest.class, ContestAsJson.class)
        .addMixIn(CouncilDecision.class, CouncilDecisionAsJson.class)
        .addMixIn(Order.class, OrderAsJson.class)
        .addMixIn(Event.class, EventAsJson.class)
        .addMixIn(Estimate.class, EstimateAsJson.class)
        .addMixIn(Order.Clause.class, ClauseAsJson.class)
        .addMixIn(Order.Appendix.class, AppendixAsJson.class)
        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  private static final class LaterWriter<E extends Enum<E>> extends StdScalarSerializer<E> {
    private static final long serialVersionUID = 1L;
    private final E first;

    LaterWriter(E first) {
      super(first.getDeclaringClass());
      this.first = first;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, E value) {
      return value == first;
    }

    @Override
    public void serialize(E value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.name());
    }
  }

  private static final class LaterReader<E extends Enum<E>> extends StdScalarDeserializer<E> {
    private static final long serialVersionUID = 1L;
    private final E first;

    LaterReader(E first) {
      super(first.getDeclaringClass());
      this.first = first;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return first;
    }

    @Override
    public E deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Enum.valueOf(first.getDeclaringClass(), in.getText());
    }
  }

  private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    add(module, type, Object::toString, parse);
  }

  private static <T> void add(
      SimpleModule module,
      Class<T> type,
      Function<? super T, String> print,
      Function<String, T> parse) {
    module.addSerializer(
        type,
        new StdScalarSerializer<T>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public void serialize(T value, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(print.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new StdScalarDeserializer<T>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse.apply(in.getText());
          }
        });
  }
}
